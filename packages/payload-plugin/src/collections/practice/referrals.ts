import { referralLevelSchema } from '@coaching/core/content';
import { referralOutcomes } from '@coaching/core/engagement';
import { choice, line, optional, sealedText } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';

/** A recommendation to seek other help: a person makes it, nothing is classified. */
export const referrals = definePractice({
  name: 'referrals',
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    level: choice(referralLevelSchema.options),
    recommendation: sealedText(),
    action: optional(sealedText()),
    date: line(),
    outcome: choice(referralOutcomes),
  },
});

/** One referral. */
export type ReferralRecord = PracticeRecord<typeof referrals>;
