import { type CoachRecord, coaches } from '../collections/practice/coaches.ts';
import type { Payload } from '../host/types.ts';
import { createRecord, findRecords } from '../operations/shared/records.ts';
import { systemContext } from '../operations/shared/systemContext.ts';

/** A coach to add: an account of the host, what leaders read of them, and when they can be booked. */
export type CoachToAdd = Omit<CoachRecord, 'id'>;

/**
 * Gives an account the profile of a coach, once: a coach who has one keeps it.
 *
 * For setting up a practice; afterwards coaches change their availability themselves.
 *
 * @returns whether the profile is new
 * @example
 * await addCoach(payload, { organization: 'main', person: account.id, about: 'I coach leaders in hospitals.', languages: ['en'],
 *   takesNew: true, zone: 'Europe/Berlin', weekly: [{ weekday: 1, start: '09:00', end: '17:00' }], overrides: [],
 *   bufferMinutes: 15, minimumNoticeMinutes: 720, horizonDays: 90 })
 */
export async function addCoach(payload: Payload, coach: CoachToAdd): Promise<boolean> {
  const context = await systemContext(payload);
  const [known] = await findRecords(coaches, { person: { equals: coach.person } }, context, { limit: 1 });
  if (known) return false;
  await createRecord(coaches, coach, context);
  return true;
}
