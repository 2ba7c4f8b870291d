import { accepted, refused } from '@coaching/core';
import { awaitsLeader } from '@coaching/core/engagement';
import { referrals } from '../../collections/practice/referrals.ts';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { referralView } from './referralView.ts';

/** Keeps a recommendation to seek other help: a flag beside the engagement's state. */
export const raiseReferral: Operation<'engagements.raiseReferral'> = async ({ params, body }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'create', collection: 'referrals' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (awaitsLeader(engagement)) return refused('leader_not_accepted');
  const referral = await createRecord(
    referrals,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      level: body.level,
      recommendation: body.recommendation,
      action: body.action ?? null,
      date: new Date(context.now).toISOString().slice(0, 10),
      outcome: 'open',
    },
    context,
  );
  touchIn(engagement, { collection: 'referrals', id: referral.id }, context);
  return accepted(referralView(shown(referrals, referral, engagement, context)));
};
