import { accepted, refused } from '@coaching/core';
import { needing } from '@coaching/core/access';
import { invitedGroups, type RouteAnswer } from '@coaching/core/api';
import { feedbackInvitations, feedbackRounds } from '../../collections/practice/feedback.ts';
import { findIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { findPeople } from '../shared/people.ts';
import { findRecords } from '../shared/records.ts';
import { leaderOf, partOf } from '../shared/ties.ts';
import { visibleAll } from '../shared/visible.ts';
import { raterHints } from './raterHints.ts';

type Listed = RouteAnswer<'feedback.listRaters'>['items'][number];

/** Returns who is on the list of raters, in an order that has nothing to do with who has answered. */
export const listRaters: Operation<'feedback.listRaters'> = async ({ params }, context) => {
  const found = await findIn(
    feedbackRounds,
    params.roundId,
    { action: 'read', collection: 'feedbackInvitations', field: 'name', known: 'feedbackRounds' },
    context,
  );
  if (!found.ok) return found;
  const { record: round, engagement } = found.value;
  if (round.state !== 'open') return refused('round_closed');
  const records = await findRecords(
    feedbackInvitations,
    { and: [{ round: { equals: round.id } }, { state: { not_equals: 'withdrawn' } }] },
    context,
  );
  const raters = visibleAll(feedbackInvitations, records, engagement, context).flatMap((record) => {
    const { id, group, name, email, state } = needing(record, 'id', 'group', 'name', 'email', 'state');
    return name === null || email === null || state === 'withdrawn'
      ? []
      : [{ id, group, name, email, state }];
  });
  const leader = (await findPeople([leaderOf(engagement)], context)).get(leaderOf(engagement)) ?? null;
  const hints = partOf(engagement, context) === 'coach' ? raterHints(raters, leader) : [];
  const items = raters.map((rater, index): Listed => ({ ...rater, hints: [...(hints[index] ?? [])] }));
  return accepted({ items: items.sort(byGroupAndName) });
};

function byGroupAndName(a: Listed, b: Listed): number {
  const apart = invitedGroups.indexOf(a.group) - invitedGroups.indexOf(b.group);
  return apart || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
}
