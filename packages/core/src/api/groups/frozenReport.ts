import * as z from 'zod';
import { selfOtherQuadrants } from '../../feedback/compareSelfOther.ts';
import { feedbackReportSchema } from '../../feedback/FeedbackReport.ts';
import { localizedSchema } from '../../text/localized.ts';
import { invitedGroups } from './feedback.ts';

/**
 * A 360 report in all its languages: everything that it says, and nothing that changes after the release.
 *
 * Core's `FrozenFeedback` is the same for those who use core alone, in one language. The two stay apart: stored reports are hashed
 * as they are, and core's names of the instrument, its intervals and its comments would make another hash of each.
 *
 * The questions themselves are in the frozen version of the instrument that it names.
 */
export const frozenReportSchema = z.object({
  round: z.string(),
  instrument: z.object({ key: z.string(), version: z.string(), hash: z.string() }),
  /** Of the rules that made the report; null in reports that were frozen before it was kept. */
  engineVersion: z.string().nullable().default(null),
  /** Keyed hash of the answers behind the report: proof of what it was made from, and no help in guessing them. */
  inputSeal: z.string().nullable().default(null),
  /** The version that the leader answered, null without own answers. */
  selfVersion: z.string().nullable(),
  invited: z.array(z.enum(invitedGroups)),
  report: feedbackReportSchema,
  comparisons: z.array(z.object({ item: z.string(), quadrant: z.enum(selfOtherQuadrants) })),
  /** Titles of the behaviors that the items show, as they read at the release. */
  behaviors: z.record(z.string(), localizedSchema),
});

/** A 360 report in all its languages. */
export type FrozenReport = z.output<typeof frozenReportSchema>;
