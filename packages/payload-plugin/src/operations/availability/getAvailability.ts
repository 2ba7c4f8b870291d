import { accepted } from '@coaching/core';
import type { Operation } from '../shared/Operation.ts';
import { findPeople } from '../shared/people.ts';
import { permitHere } from '../shared/permitHere.ts';
import { availabilityView, noAvailability } from './availabilityView.ts';
import { findAvailability } from './findAvailability.ts';
import { touchOwn } from './touchOwn.ts';

/** Returns when the signed-in coach can be booked. */
export const getAvailability: Operation<'availability.get'> = async (_input, context) => {
  const own = permitHere('read', 'coaches', context, { own: true });
  if (!own.ok) return own;
  const { person, organization } = own.value;
  const coach = await findAvailability(person, organization, context);
  touchOwn(own.value, coach?.id ?? person, context);
  if (coach) return accepted(availabilityView(coach, context));
  const zone = (await findPeople([person], context)).get(person)?.zone ?? 'UTC';
  return accepted({ zone, ...noAvailability });
};
