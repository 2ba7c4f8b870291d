import { reminderTime } from '@coaching/core/session';
import type { SessionRecord } from '../../collections/practice/sessions.ts';
import { addJobStatement, removeJobStatement } from '../../host/jobs/addJob.ts';
import type { Statement } from '../../host/sql.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

const keyOf = (session: Pick<SessionRecord, 'id'>) => `session-reminder:${session.id}`;

/** Returns the statement that plans the reminder of a session, in place of one for another time. */
export function planReminder(session: SessionRecord, context: OperationContext): Statement {
  const runAt = reminderTime(session.start, context.now);
  if (runAt === null) return dropReminder(session);
  const job = { session: session.id, start: session.start };
  return addJobStatement('sessionReminder', job, { key: keyOf(session), runAt });
}

/** Returns the statement that drops the reminder of a session that will not be. */
export function dropReminder(session: Pick<SessionRecord, 'id'>): Statement {
  return removeJobStatement(keyOf(session));
}
