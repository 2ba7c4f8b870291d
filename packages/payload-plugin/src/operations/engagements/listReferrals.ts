import { accepted } from '@coaching/core';
import { type ReferralRecord, referrals } from '../../collections/practice/referrals.ts';
import { readCursor, textCursor } from '../shared/cursor.ts';
import { findEngagement } from '../shared/findIn.ts';
import { pageOf } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecords } from '../shared/records.ts';
import { visibleAll } from '../shared/visible.ts';
import { referralView } from './referralView.ts';

type Placed = Pick<ReferralRecord, 'date' | 'id'>;
const order = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0);
const newestFirst = (one: Placed, other: Placed) => order(one.date, other.date) || order(one.id, other.id);

/** Returns the referrals of an engagement, those of the newest day first. */
export const listReferrals: Operation<'engagements.listReferrals'> = async ({ params, query }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'referrals', field: 'recommendation' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const after = readCursor(query.cursor, textCursor);
  // Their days are sealed, so the database cannot sort them; an engagement has few.
  const all = (await findRecords(referrals, { engagement: { equals: engagement.id } }, context)).toSorted(
    newestFirst,
  );
  const left = after
    ? all.filter((referral) => newestFirst(referral, { date: after[0], id: after[1] }) > 0)
    : all;
  const { items, next } = pageOf(left.slice(0, query.limit + 1), ({ date }) => date, query);
  return accepted({ items: visibleAll(referrals, items, engagement, context).map(referralView), next });
};
