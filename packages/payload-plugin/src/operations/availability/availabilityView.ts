import type { RouteAnswer } from '@coaching/core/api';
import type { CoachRecord } from '../../collections/practice/coaches.ts';

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
export function availabilityView(coach: CoachRecord): Availability {
  const { zone, weekly, overrides, bufferMinutes, minimumNoticeMinutes, horizonDays } = coach;
  return { zone, weekly, overrides, bufferMinutes, minimumNoticeMinutes, horizonDays };
}
