import { CoachingError } from '@coaching/core';
import { needing, readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { CoachRecord } from '../../collections/practice/coaches.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

type Availability = RouteAnswer<'availability.get'>;

/** What a coach offers before they have said anything: no time at all. */
export const noAvailability: Omit<Availability, 'zone'> = {
  weekly: [],
  overrides: [],
  bufferMinutes: 0,
  minimumNoticeMinutes: 24 * 60,
  horizonDays: 90,
};

/** Returns when a coach can be booked, as the coach said it. */
export function availabilityView(coach: CoachRecord, { actor, policy }: OperationContext): Availability {
  const { person, organization } = coach;
  const resource = { collection: 'coaches', author: person, organization } as const;
  const own = readable(actor, resource, coach, policy);
  if (!own) throw new CoachingError('forbidden');
  const { zone, weekly, overrides, bufferMinutes, minimumNoticeMinutes, horizonDays } = needing(
    own,
    'zone',
    'weekly',
    'overrides',
    'bufferMinutes',
    'minimumNoticeMinutes',
    'horizonDays',
  );
  return { zone, weekly, overrides, bufferMinutes, minimumNoticeMinutes, horizonDays };
}
