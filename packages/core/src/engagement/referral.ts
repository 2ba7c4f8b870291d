import { type ReferralLevel, referralLevelSchema } from '../content/referralResource.ts';

/** How a referral ended; `open` until then. */
export const referralOutcomes = ['open', 'accepted', 'declined', 'resolved'] as const;

/** How a referral ended. */
export type ReferralOutcome = (typeof referralOutcomes)[number];

/**
 * Returns the strongest level among the referrals that are still open, or null.
 *
 * @example
 * openReferral([{ level: 'consider', outcome: 'open' }, { level: 'urgent', outcome: 'resolved' }]) //=> 'consider'
 */
export function openReferral(
  referrals: readonly { readonly level: ReferralLevel; readonly outcome: ReferralOutcome }[],
): ReferralLevel | null {
  const open = referrals.filter((referral) => referral.outcome === 'open').map((referral) => referral.level);
  // The schema lists the levels mildest first.
  return referralLevelSchema.options.findLast((level) => open.includes(level)) ?? null;
}
