import { can } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { ReferralRecord } from '../../collections/practice/referrals.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { resourceIn } from '../shared/ties.ts';

/** Returns a referral as the caller may read it: what was done is for the coach alone. */
export function referralView(
  referral: ReferralRecord,
  engagement: EngagementRecord,
  context: OperationContext,
): RouteAnswer<'engagements.raiseReferral'> {
  const { id, level, recommendation, date, action, outcome } = referral;
  const readsAction = can(context.actor, 'read', resourceIn(engagement, 'referrals', { field: 'action' }));
  return { id, level, recommendation, date, action: readsAction ? action : null, outcome };
}
