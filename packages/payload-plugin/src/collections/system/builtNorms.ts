import { scoreCountSchema } from '@coaching/core/assessment';
import * as z from 'zod';
import { instant, integer, line, sealedData } from '../practice/column.ts';
import { definePractice, type PracticeRecord } from '../practice/definePractice.ts';
import { byOrganization } from '../practice/sealedBy.ts';

/** The norm of one scale, counted from the stored score sheets of one organization. The next one takes its place. */
export const builtNorms = definePractice({
  name: 'builtNorms',
  sealedBy: byOrganization,
  unique: [['organization', 'instrumentVersion', 'scale']],
  columns: {
    organization: line({ index: true }),
    /** Key of the instrument. */
    instrument: line(),
    /** Id of the frozen version in `instrumentVersions`. */
    instrumentVersion: line(),
    scale: line(),
    /** Sealed, so that two copies of the database cannot be subtracted from each other. */
    counts: sealedData(z.array(scoreCountSchema)),
    n: integer(),
    /** Who was counted, in words that a leader understands. */
    sample: line(),
    /** Days of the first and the last score sheet, `2026-03-31`. */
    collectedFrom: line(),
    collectedTo: line(),
    /** Sheets that came later are not in it. */
    countedUntil: instant(),
    builtAt: instant(),
  },
});

/** The norm of one scale. */
export type BuiltNormRecord = PracticeRecord<typeof builtNorms>;
