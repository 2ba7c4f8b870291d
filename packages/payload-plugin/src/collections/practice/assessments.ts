import { scoreSheetSchema } from '@coaching/core/assessment';
import { lenses } from '@coaching/core/content';
import * as z from 'zod';
import { choice, instant, integer, line, optional, person, sealedData } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';
import { byEngagement } from './sealedBy.ts';

/** One administration of an instrument to a leader. It points at a frozen version. */
export const assessments = definePractice({
  name: 'assessments',
  sealedBy: byEngagement,
  // Norms are counted leader by leader.
  indexed: [['organization', 'instrumentVersion', 'leader']],
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    leader: person(),
    lens: choice(lenses),
    instrument: line(),
    /** Id of the frozen version in `instrumentVersions`. */
    instrumentVersion: line(),
    state: choice(['open', 'submitted', 'waived']),
    answers: sealedData(z.record(z.string(), z.number().nullable())),
    scoreSheet: optional(sealedData(scoreSheetSchema)),
    answered: integer(),
    items: integer(),
    assignedAt: instant(),
    submittedAt: optional(instant()),
  },
});

/** One assessment. */
export type AssessmentRecord = PracticeRecord<typeof assessments>;
