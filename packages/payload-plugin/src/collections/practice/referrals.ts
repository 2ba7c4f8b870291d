import { referralLevelSchema } from '@coaching/core/content';
import { referralOutcomes } from '@coaching/core/engagement';
import { line, optional, sealedChoice, sealedText } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';
import { byEngagement } from './sealedBy.ts';

/** A recommendation to seek other help: a person makes it, nothing is classified. */
export const referrals = definePractice({
  name: 'referrals',
  sealedBy: byEngagement,
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    level: sealedChoice(referralLevelSchema.options),
    recommendation: sealedText(),
    action: optional(sealedText()),
    date: sealedText(),
    outcome: sealedChoice(referralOutcomes),
  },
});

/** One referral. */
export type ReferralRecord = PracticeRecord<typeof referrals>;
