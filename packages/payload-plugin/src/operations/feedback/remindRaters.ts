import { accepted, issueOf, refused } from '@coaching/core';
import { feedbackInvitations, feedbackRounds } from '../../collections/practice/feedback.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecords, updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { answersUntil } from './answersUntil.ts';
import { lockOpenRound } from './lockOpenRound.ts';
import { roundView } from './roundView.ts';
import { sendLink } from './sendLink.ts';

const apart = 3 * 86_400_000;

/** Sends everyone who is invited a new link, whether they have answered or not. */
export const remindRaters: Operation<'feedback.remindRaters'> = async ({ params }, context) => {
  const found = await lockOpenRound(
    params.roundId,
    { action: 'update', collection: 'feedbackInvitations', field: 'tokenHash', known: 'feedbackRounds' },
    context,
  );
  if (!found.ok) return found;
  const { round, engagement, leader } = found.value;
  const last = Math.max(round.remindedAt ?? 0, round.invitedAt ?? 0);
  if (context.now < last + apart)
    return refused('too_early', [issueOf([], 'reminded_lately', 'remindedLately')]);
  const reminded = await updateRecord(
    feedbackRounds,
    round,
    { remindedAt: context.now, answersUntil: answersUntil(round, context.now) },
    context,
  );
  const invited = await findRecords(
    feedbackInvitations,
    { and: [{ round: { equals: round.id } }, { state: { equals: 'invited' } }] },
    context,
  );
  for (const invitation of invited)
    await sendLink(invitation, { round: reminded, leader, isReminder: true }, context);
  touchIn(engagement, { collection: 'feedbackInvitations', id: round.id }, context);
  return accepted(await roundView(engagement, reminded, context));
};
