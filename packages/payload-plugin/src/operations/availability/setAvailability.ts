import { accepted, refused } from '@coaching/core';
import { openSlots } from '@coaching/core/scheduling';
import { coaches } from '../../collections/practice/coaches.ts';
import { lockCalendar } from '../sessions/lockCalendars.ts';
import type { Operation } from '../shared/Operation.ts';
import { permitHere } from '../shared/permitHere.ts';
import { createRecord, updateRecord } from '../shared/records.ts';
import { availabilityView } from './availabilityView.ts';
import { findAvailability } from './findAvailability.ts';
import { touchOwn } from './touchOwn.ts';

type Availability = Parameters<Operation<'availability.set'>>[0]['body'];

/** @throws CoachingError `invalid_zone` | `invalid_time` | `invalid_window`, the way every booking would */
function checkReadable({ zone, weekly, overrides }: Availability, now: number): void {
  const coach = { id: '', zone, weekly, overrides };
  openSlots({ now, from: now, to: now, durationMinutes: 1, stepMinutes: 1, coaches: [coach] });
}

/** Replaces when the signed-in coach can be booked. Sessions that are booked stay. */
export const setAvailability: Operation<'availability.set'> = async ({ body }, context) => {
  const { person, organization } = context.actor;
  if (person === null || !organization) return refused('forbidden');
  await lockCalendar(person, context);
  const before = await findAvailability(person, organization, context);
  const own = permitHere(before ? 'update' : 'create', 'coaches', context, { own: true });
  if (!own.ok) return own;
  checkReadable(body, context.now);
  const coach = before
    ? await updateRecord(coaches, before, body, context)
    : await createRecord(
        coaches,
        { ...body, organization, person, about: null, languages: [], takesNew: true },
        context,
      );
  touchOwn(own.value, coach.id, context);
  return accepted(availabilityView(coach, context));
};
