import type { SessionRecord } from '../../collections/practice/sessions.ts';
import { addJobStatement, removeJobStatement } from '../../host/jobs/addJob.ts';
import type { Statement } from '../../host/sql.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

const hour = 60 * 60_000;
const keyOf = (session: Pick<SessionRecord, 'id'>) => `session-reminder:${session.id}`;

/**
 * Returns when to remind of a session: a day before, for one that is nearer an hour before, for a nearer one never.
 *
 * @param start, now - epoch milliseconds
 * @example
 * reminderTime(172_800_000, 0) //=> 86_400_000
 * reminderTime(43_200_000, 0) //=> 39_600_000
 * reminderTime(1_800_000, 0) //=> null
 */
export function reminderTime(start: number, now: number): number | null {
  const [dayBefore, hourBefore] = [start - 24 * hour, start - hour];
  if (dayBefore > now) return dayBefore;
  return hourBefore > now ? hourBefore : null;
}

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
