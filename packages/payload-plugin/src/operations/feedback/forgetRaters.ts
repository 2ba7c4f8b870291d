import { addJob } from '../../host/jobs/addJob.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/**
 * Erases who was on the list, and has what the database kept of earlier versions of the rows swept away.
 *
 * The links stay known, so that each can still say that the round is closed.
 */
export async function forgetRaters(round: string, context: OperationContext): Promise<void> {
  const invitations = tableOf(context.req, 'feedbackInvitations');
  await execute(
    context.req,
    sql`delete from ${invitations} where round_id = ${round} and state = 'proposed'`,
  );
  await execute(
    context.req,
    sql`update ${invitations} set name = null, email = null where round_id = ${round}`,
  );
  await addJob(context.req, 'sweepFeedback', {}, { key: 'sweepFeedback' });
}
