import { engagements } from '../collections/practice/engagements.ts';
import { sessions } from '../collections/practice/sessions.ts';
import type { TaskPayloads } from '../host/jobs/taskPayloads.ts';
import { findAvailability } from '../operations/availability/findAvailability.ts';
import { mayRead } from '../operations/shared/mayRead.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import { findPeople } from '../operations/shared/people.ts';
import { findRecord } from '../operations/shared/records.ts';
import { deliverMail } from './deliverMail.ts';
import { reminderMail } from './reminderMail.ts';

/**
 * Reminds leader and coach of a session, unless it was moved, cancelled or has begun since the job was planned, and each of them
 * only while they may see it.
 */
export async function remindOfSession(
  { session: id, start }: TaskPayloads['sessionReminder'],
  context: OperationContext,
): Promise<void> {
  const session = await findRecord(sessions, id, context);
  if (session?.state !== 'confirmed' || session.start !== start || start <= context.now) return;
  const engagement = await findRecord(engagements, session.engagement, context);
  if (!engagement) return;
  const people = await findPeople([session.leader, session.coach], context);
  const availability = await findAvailability(session.coach, session.organization, context);
  const { portalUrl } = context.settings;
  const link = `${portalUrl}/engagements/${session.engagement}/sessions/${session.id}`;
  const failures: unknown[] = [];
  for (const person of people.values()) {
    if (!mayRead(person, engagement, { collection: 'sessions', field: 'start' }, context)) continue;
    const { email, locale = 'en', zone = availability?.zone ?? 'UTC' } = person;
    const mail = reminderMail({ kind: session.kind, start, zone, locale, link });
    const name = `session-reminder:${id}:${start}:${person.id}`;
    // Who can be reached is reminded, also when the other cannot be; the job is tried again for that one.
    await deliverMail(name, { to: email, ...mail }, context).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
