import { accepted, refused } from '@coaching/core';
import { feedbackInvitations, feedbackRounds } from '../../collections/practice/feedback.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecords, updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { answersUntil } from './answersUntil.ts';
import { lockOpenRound } from './lockOpenRound.ts';
import { roundView } from './roundView.ts';
import { sendLink } from './sendLink.ts';

/** Invites all who are proposed, if the coach has read that very list; each one's link goes to their own address alone. */
export const approveRaters: Operation<'feedback.approveRaters'> = async ({ params, body }, context) => {
  const found = await lockOpenRound(
    params.roundId,
    { action: 'update', collection: 'feedbackInvitations', field: 'state', known: 'feedbackRounds' },
    context,
  );
  if (!found.ok) return found;
  const { round, engagement, leader } = found.value;
  const proposed = await findRecords(
    feedbackInvitations,
    { and: [{ round: { equals: round.id } }, { state: { equals: 'proposed' } }] },
    context,
  );
  const read = new Set(body.invitations);
  if (proposed.length !== read.size || proposed.some(({ id }) => !read.has(id)))
    return refused('raters_changed');
  const invited = await updateRecord(
    feedbackRounds,
    round,
    {
      invitedAt: round.invitedAt ?? context.now,
      answersUntil: answersUntil(round, context.now),
      changeRequest: null,
    },
    context,
  );
  for (const invitation of proposed) await sendLink(invitation, { round: invited, leader }, context);
  touchIn(engagement, { collection: 'feedbackInvitations', id: round.id }, context);
  return accepted(await roundView(engagement, invited, context));
};
