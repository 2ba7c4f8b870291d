import { type Interval, isOfferedSlot, type OfferQuery, overlaps } from '../scheduling/index.ts';

/** A time that somebody wants for a session, and what speaks for and against it. */
export type SlotRequest = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Epoch milliseconds. */
  readonly start: number;
  /** The terms and the coach's calendar. */
  readonly offer: Omit<OfferQuery, 'now'>;
  /** The open sessions of both parties, without the one that is being moved. */
  readonly taken: { readonly coach: readonly Interval[]; readonly leader: readonly Interval[] };
};

/** Why a time cannot be had. */
export type SlotRefusal = 'slot_in_past' | 'slot_taken' | 'slot_not_offered';

/**
 * Returns why a session of this length cannot start then, or `null` when it can.
 *
 * Looks at the sessions of both before the offer, so that who comes second hears that the time was taken.
 *
 * @param length - milliseconds
 * @throws CoachingError as `openSlots`, when the coach's calendar is not valid
 */
export function slotRefusal({ now, start, offer, taken }: SlotRequest, length: number): SlotRefusal | null {
  if (start < now) return 'slot_in_past';
  const wanted = { start, end: start + length };
  if ([...taken.coach, ...taken.leader].some((session) => overlaps(session, wanted))) return 'slot_taken';
  const terms = { ...offer, now, durationMinutes: length / 60_000 };
  return isOfferedSlot(terms, start) ? null : 'slot_not_offered';
}
