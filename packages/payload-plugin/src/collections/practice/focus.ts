import { focusBehaviorSchema, focusRankingSchema } from '@coaching/core/focus';
import * as z from 'zod';
import { choice, instant, line, optional, sealedData, sealedText } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';
import { byEngagement } from './sealedBy.ts';

/** A ranking of behaviors, kept as it was proposed. */
export const focusRankings = definePractice({
  name: 'focusRankings',
  sealedBy: byEngagement,
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    mode: line(),
    inputs: sealedData(z.array(focusBehaviorSchema)),
    ranking: sealedData(focusRankingSchema),
    rankedAt: instant(),
  },
});

/** A behavior that the leader chose. */
export const focusAreas = definePractice({
  name: 'focusAreas',
  sealedBy: byEngagement,
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    behavior: sealedText(),
    title: sealedText(),
    observable: sealedText(),
    measure: sealedText(),
    state: choice(['active', 'shifted']),
    chosenAt: instant(),
    shiftReason: optional(sealedText()),
  },
});

/** One ranking. */
export type FocusRankingRecord = PracticeRecord<typeof focusRankings>;
/** One focus area. */
export type FocusAreaRecord = PracticeRecord<typeof focusAreas>;
