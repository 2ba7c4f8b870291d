import { type CoachAvailability, type OfferTerms, openSlots } from './openSlots.ts';

/** Under which terms, and in whose calendar, a start is looked for. */
export type OfferQuery = OfferTerms & { readonly coach: CoachAvailability };

/**
 * Returns whether `openSlots` would offer a slot of this coach that starts at `start`.
 *
 * @param start - epoch milliseconds
 * @throws CoachingError as `openSlots`
 * @example
 * const coach = { id: 'c1', zone: 'UTC', weekly: [{ weekday: 4, start: '09:00', end: '11:00' }] } as const;
 * const terms = { now: 0, durationMinutes: 60, stepMinutes: 60 };
 * isOfferedSlot({ ...terms, coach }, 32_400_000) //=> true
 * isOfferedSlot({ ...terms, coach }, 34_200_000) //=> false   (09:30)
 */
export function isOfferedSlot(query: OfferQuery, start: number): boolean {
  const { coach, ...terms } = query;
  const end = start + query.durationMinutes * 60_000;
  return openSlots({ ...terms, from: start, to: end, coaches: [coach] }).length > 0;
}
