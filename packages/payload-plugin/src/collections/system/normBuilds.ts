import { scoreCountSchema } from '@coaching/core/assessment';
import * as z from 'zod';
import {
  choice,
  data,
  flag,
  instant,
  integer,
  line,
  optional,
  reference,
  sealedData,
} from '../practice/column.ts';
import { definePractice, type PracticeRecord } from '../practice/definePractice.ts';
import { byOrganization } from '../practice/sealedBy.ts';

/** Why a scale has no new norm. */
export const normRefusals = ['ipsative_score', 'norm_too_small', 'norm_too_similar'] as const;

/** Why a scale has no new norm. */
export type NormRefusal = (typeof normRefusals)[number];

const builtScaleSchema = z.object({
  scale: z.string(),
  /** People counted; null where the norm was refused, since a small number is not to be kept either. */
  n: z.number().int().nullable(),
  refusal: z.enum(normRefusals).nullable(),
});

/** What came of one scale in a build. */
export type BuiltScale = z.output<typeof builtScaleSchema>;

/**
 * One building of the norms of an instrument version, in slices that any number of workers count.
 *
 * `planned` waits for its slices, `counting` has them; `refused` and `failed` have left no norm.
 */
export const normBuilds = definePractice({
  name: 'normBuilds',
  indexed: [['organization', 'instrumentVersion']],
  columns: {
    organization: line({ index: true }),
    instrument: line(),
    instrumentVersion: line(),
    sample: line(),
    state: choice(['planned', 'counting', 'done', 'refused', 'failed']),
    slices: integer(),
    done: integer(),
    /** Sheets submitted later are not counted: a build that is interrupted counts the same ones when it goes on. */
    countedUntil: instant(),
    /** Until when the present norm of a scale was counted, by scale. */
    earlier: data(z.record(z.string(), z.number())),
    scales: data(z.array(builtScaleSchema)),
    endedAt: optional(instant()),
  },
});

const tallySchema = z.object({
  /** By scale: how often each score occurred, and how many of the people have answered since the present norm. */
  scales: z.record(
    z.string(),
    z.object({ counts: z.array(scoreCountSchema), fresh: z.number().int().min(0) }),
  ),
  /** When the first and the last of the sheets were submitted; null without sheets. */
  submitted: z.object({ from: z.number(), to: z.number() }).nullable(),
});

/** What was counted in some score sheets. */
export type NormTally = z.output<typeof tallySchema>;

/** A range of leaders in a build. What was counted in it is sealed, and deleted in the transaction that merges it. */
export const normSlices = definePractice({
  name: 'normSlices',
  sealedBy: byOrganization,
  timestamps: false,
  unique: [['build', 'slice']],
  columns: {
    organization: line({ index: true }),
    build: reference('normBuilds'),
    slice: integer(),
    /** The first leader of the slice, and the first one after it; null in the last slice. */
    firstLeader: line(),
    endLeader: optional(line()),
    done: flag(),
    tally: optional(sealedData(tallySchema)),
  },
});

/** One building of norms. */
export type NormBuildRecord = PracticeRecord<typeof normBuilds>;
/** A range of leaders in a build. */
export type NormSliceRecord = PracticeRecord<typeof normSlices>;
