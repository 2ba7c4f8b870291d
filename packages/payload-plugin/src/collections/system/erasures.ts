import { erasureAskers, erasureRules } from '@coaching/core/engagement';
import * as z from 'zod';
import { choice, data, instant, integer, line, optional } from '../practice/column.ts';
import { definePractice, type PracticeRecord } from '../practice/definePractice.ts';

/**
 * The certificate of an erasure: what went, when, who asked, by which rule, and which keys were destroyed. It says nothing of what
 * stood there, and outlives it.
 */
export const erasures = definePractice({
  name: 'erasures',
  timestamps: false,
  columns: {
    organization: line({ index: true }),
    /** What was erased: an engagement, or an inquiry that nobody took. */
    kind: choice(['engagement', 'inquiry']),
    /** Id of what was erased. */
    record: line({ index: true }),
    /** Id of the leader; null where there was none. */
    subject: optional(line({ index: true })),
    rule: choice(erasureRules),
    askedBy: choice(erasureAskers),
    erasedAt: instant(),
    /** How many records went, by collection. */
    erased: data(z.record(z.string(), z.number().int())),
    /** The bookkeeping that stays: that agreements were signed, and when; null for one that not everybody has signed. */
    agreements: data(z.array(z.object({ version: z.number().int(), signedAt: z.number().nullable() }))),
    /** How many sessions were used. */
    sessionsUsed: integer(),
    /** Ids of the data keys that were destroyed. */
    keys: data(z.array(z.string())),
    /** Names of the master keys that had wrapped them: as long as somebody has one, it opens a backup from before. */
    masterKeys: data(z.array(z.string())),
    /** A keyed hash of all of the above. */
    hash: line(),
  },
});

/** The certificate of one erasure. */
export type ErasureRecord = PracticeRecord<typeof erasures>;
