import { accepted, refused } from '@coaching/core';
import { referrals } from '../../collections/practice/referrals.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecord, updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { referralView } from './referralView.ts';

/** Keeps how a referral ended. */
export const settleReferral: Operation<'engagements.settleReferral'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'referrals' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const referral = await findRecord(referrals, params.referralId, context);
  if (!referral || referral.engagement !== engagement.id) return refused('not_found');
  const settled = await updateRecord(referrals, referral, { outcome: body.outcome }, context);
  touchIn(engagement, { collection: 'referrals', id: settled.id }, context);
  return accepted(referralView(shown(referrals, settled, engagement, context)));
};
