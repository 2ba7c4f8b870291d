import { accepted, refused } from '@coaching/core';
import { feedbackInvitations } from '../../collections/practice/feedback.ts';
import type { Operation } from '../shared/Operation.ts';
import { deleteRecord, findRecord, updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { lockOpenRound } from './lockOpenRound.ts';
import { roundView } from './roundView.ts';

/** Takes a person off the list. What the leader sees of it does not depend on whether that person has answered. */
export const withdrawRater: Operation<'feedback.withdrawRater'> = async ({ params }, context) => {
  const found = await lockOpenRound(
    params.roundId,
    { action: 'delete', collection: 'feedbackInvitations', known: 'feedbackRounds' },
    context,
  );
  if (!found.ok) return found;
  const { round, engagement } = found.value;
  const invitation = await findRecord(feedbackInvitations, params.invitationId, context);
  if (invitation?.round !== round.id || invitation.state === 'withdrawn') return refused('not_found');
  if (invitation.state === 'proposed') await deleteRecord(feedbackInvitations, invitation, context);
  else
    await updateRecord(
      feedbackInvitations,
      invitation,
      // The address is kept until the answering ends: invited anew, the same person could answer twice.
      { state: 'withdrawn', name: null, tokenHash: null },
      context,
    );
  touchIn(engagement, { collection: 'feedbackInvitations', id: round.id }, context);
  return accepted(await roundView(engagement, round, context));
};
