export type { Availability, WeeklyWindow, Window } from './availability.ts';
export type { Interval } from './interval.ts';
export { overlaps } from './interval.ts';
export type { OfferQuery } from './isOfferedSlot.ts';
export { isOfferedSlot } from './isOfferedSlot.ts';
export type { CoachAvailability, OfferTerms, OpenSlotsQuery, Slot } from './openSlots.ts';
export { openSlots } from './openSlots.ts';
export type { LocalResolution } from './resolveLocal.ts';
export { resolveLocal } from './resolveLocal.ts';
