import { localizedSchema } from '@coaching/core';
import { instrumentSchema, lenses } from '@coaching/core/assessment';
import { choice, data, instant, line } from '../practice/column.ts';
import { definePractice, type PracticeRecord } from '../practice/definePractice.ts';

/** One published version of an instrument. It is never changed: assessments point at it. */
export const instrumentVersions = definePractice({
  name: 'instrumentVersions',
  labels: { singular: 'Instrument version', plural: 'Instrument versions' },
  columns: {
    key: line({ index: true }),
    version: line(),
    hash: line({ index: true }),
    lens: choice(lenses),
    title: data(localizedSchema),
    definition: data(instrumentSchema),
    publishedAt: instant(),
  },
});

/** One published version of an instrument. */
export type InstrumentVersionRecord = PracticeRecord<typeof instrumentVersions>;
