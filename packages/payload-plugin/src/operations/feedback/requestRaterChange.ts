import { accepted } from '@coaching/core';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { mailLeader } from './listMails.ts';
import { lockOpenRound } from './lockOpenRound.ts';
import { roundView } from './roundView.ts';

/** Records what the coach asks the leader to change about the proposed raters, until the leader proposes again. */
export const requestRaterChange: Operation<'feedback.requestRaterChange'> = async (
  { params, body },
  context,
) => {
  const found = await lockOpenRound(
    params.roundId,
    { action: 'update', collection: 'feedbackRounds', field: 'changeRequest' },
    context,
  );
  if (!found.ok) return found;
  const { round, engagement } = found.value;
  const asked = await updateRecord(feedbackRounds, round, { changeRequest: body.text }, context);
  await mailLeader(round, engagement, context);
  touchIn(engagement, { collection: 'feedbackRounds', id: round.id }, context);
  return accepted(await roundView(engagement, asked, context));
};
