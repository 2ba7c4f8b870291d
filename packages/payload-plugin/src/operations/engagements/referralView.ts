import { having, needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { ReferralRecord } from '../../collections/practice/referrals.ts';

/** Returns a referral as its reader sees it: what was done is for the coach alone. */
export function referralView(referral: Readable<ReferralRecord>): RouteAnswer<'engagements.raiseReferral'> {
  const { id, level, recommendation, date, outcome } = needing(
    referral,
    'id',
    'level',
    'recommendation',
    'date',
    'outcome',
  );
  const done = having(referral, 'action');
  return { id, level, recommendation, date, ...(done && { action: done.action }), outcome };
}
