import { accepted } from '@coaching/core';
import { referrals } from '../../collections/practice/referrals.ts';
import { findEngagement } from '../shared/findIn.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { visibleAll } from '../shared/visible.ts';
import { referralView } from './referralView.ts';

/** Returns the referrals of an engagement, those of the newest day first. */
export const listReferrals: Operation<'engagements.listReferrals'> = async ({ params, query }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'referrals', field: 'recommendation' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const { items, next } = await findPage(
    referrals,
    { engagement: { equals: engagement.id } },
    { by: 'date', of: 'text', newestFirst: true },
    query,
    context,
  );
  return accepted({ items: visibleAll(referrals, items, engagement, context).map(referralView), next });
};
