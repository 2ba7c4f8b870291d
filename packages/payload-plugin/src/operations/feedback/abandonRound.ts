import { accepted } from '@coaching/core';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { forgetRaters } from './forgetRaters.ts';
import { lockOpenRound } from './lockOpenRound.ts';
import { roundView } from './roundView.ts';

/**
 * Ends the answering for good without a report, so that another round can begin.
 *
 * It asks nothing of the answers and reads none: it is possible with all of them and with none, and what is answered and kept
 * afterwards is the same. So nobody learns by it whether anybody has answered.
 */
export const abandonRound: Operation<'feedback.abandon'> = async ({ params }, context) => {
  const found = await lockOpenRound(
    params.roundId,
    { action: 'update', collection: 'feedbackRounds', field: 'state' },
    context,
  );
  if (!found.ok) return found;
  const { round, engagement } = found.value;
  const abandoned = await updateRecord(
    feedbackRounds,
    round,
    { state: 'abandoned', changeRequest: null, tally: null, closeAskedAt: null },
    context,
  );
  const answers = tableOf(context.req, 'feedbackAnswers');
  const invitations = tableOf(context.req, 'feedbackInvitations');
  await execute(context.req, sql`delete from ${answers} where round_id = ${round.id}`);
  await execute(context.req, sql`update ${invitations} set used = false where round_id = ${round.id}`);
  await forgetRaters(round.id, context);
  touchIn(engagement, { collection: 'feedbackRounds', id: round.id }, context);
  return accepted(await roundView(engagement, abandoned, context));
};
