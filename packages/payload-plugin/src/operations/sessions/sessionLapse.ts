import { decideLapse } from '@coaching/core/session';
import { type SessionRecord, sessions } from '../../collections/practice/sessions.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import { addJobStatement, removeJobStatement } from '../../host/jobs/addJob.ts';
import type { TaskPayloads } from '../../host/jobs/taskPayloads.ts';
import { execute, type Statement } from '../../host/sql.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecord, updateRecord } from '../shared/records.ts';
import { lockSessionCalendars } from './lockCalendars.ts';
import { dropReminder } from './sessionReminder.ts';

const keyOf = (session: Pick<SessionRecord, 'id'>) => `session-lapse:${session.id}`;

/** Returns the statement that plans the end of a session which the coach does not confirm in time; drops it for any other. */
export function planLapse(session: SessionRecord): Statement {
  if (session.state !== 'held' || session.approveBefore === null) return dropLapse(session);
  // Exactly at the limit is still in time.
  const runAt = session.approveBefore + 1;
  return addJobStatement('sessionLapse', { session: session.id }, { key: keyOf(session), runAt });
}

/** Returns the statement that drops what `planLapse` planned. */
export function dropLapse(session: Pick<SessionRecord, 'id'>): Statement {
  return removeJobStatement(keyOf(session));
}

/** Cancels a session that was not confirmed in time; one that was, or was moved meanwhile, is left alone. */
export async function lapseSession(
  { session: id }: TaskPayloads['sessionLapse'],
  context: OperationContext,
): Promise<void> {
  await inTransaction(
    context.req,
    async () => {
      await lockSessionCalendars(id, context);
      const session = await findRecord(sessions, id, context);
      if (session === null) return;
      const decision = decideLapse(session, { now: context.now });
      if (!decision.ok) return;
      await updateRecord(sessions, session, { ...decision.value, cancelledAt: context.now }, context);
      await execute(context.req, dropReminder(session));
    },
    () => true,
  );
}
