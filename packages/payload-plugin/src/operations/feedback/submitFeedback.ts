import { accepted, refused } from '@coaching/core';
import { feedbackAnswers, feedbackInvitations } from '../../collections/practice/feedback.ts';
import { lock, lockName } from '../../host/locks.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import { mergeAnswers, scoreAnswers, unansweredItems } from '../assessments/answers.ts';
import { readFrozen } from '../assessments/frozenInstruments.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { createRecord, updateRecord } from '../shared/records.ts';
import { findInvitation } from './findInvitation.ts';
import { keepTally } from './roundTally.ts';

/**
 * Keeps a rater's answers and marks their link as used, both or neither.
 *
 * There is no audit entry: it would tell when somebody has answered.
 */
export const submitFeedback: Operation<'feedback.submit'> = async ({ params, body }, context) => {
  const before = await findInvitation(params.token, context);
  if (!before.ok) return before;
  await lock(context.req, [lockName('engagement', before.value.round.engagement)]);
  // Of several uses of one link at once, the others find it used here.
  const found = await findInvitation(params.token, context);
  if (!found.ok) return found;
  const { invitation, round } = found.value;
  const frozen = await readFrozen(round.instrumentVersion, context);
  const checked = scoreAnswers(frozen, body.answers);
  if (!checked.ok) return checked;
  const answers = mergeAnswers(frozen, {}, body.answers);
  const unanswered = unansweredItems(frozen, answers);
  if (unanswered.length > 0) return refused('answers_incomplete', unanswered);
  await keepTally(round, context);
  await updateRecord(feedbackInvitations, invitation, { used: true }, context);
  const { organization, engagement, group } = invitation;
  await createRecord(feedbackAnswers, { organization, engagement, round: round.id, group, answers }, context);
  await shuffle(round.id, context);
  return accepted({ done: true });
};

/**
 * Writes all rows of the round anew, in random order.
 *
 * PostgreSQL keeps rows in the order in which they were written, and with each the number of its transaction: a dump, or
 * `select xmin`, would else show which answers came with which link.
 */
async function shuffle(round: string, context: OperationContext): Promise<void> {
  const answers = tableOf(context.req, 'feedbackAnswers');
  const invitations = tableOf(context.req, 'feedbackInvitations');
  await execute(
    context.req,
    sql`with gone as (delete from ${answers} where round_id = ${round} returning *)
        insert into ${answers} select * from gone order by random()`,
  );
  await execute(
    context.req,
    sql`with gone as (delete from ${invitations} where round_id = ${round} returning *)
        insert into ${invitations} select * from gone order by random()`,
  );
}
