import { instant, line, sealedText } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';
import { byEngagement } from './sealedBy.ts';

/** A text that the leader released to the sponsor. */
export const progressSummaries = definePractice({
  name: 'progressSummaries',
  sealedBy: byEngagement,
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    text: sealedText(),
    releasedAt: instant(),
  },
});

/** One released text. */
export type ProgressSummaryRecord = PracticeRecord<typeof progressSummaries>;
