import type { Slot } from '@coaching/sdk';

/** The open slots of one local date. */
export type SlotDay = { readonly date: string; readonly slots: readonly Slot[] };

/** The days of one week, which begins on the Monday `monday`. */
export type SlotWeek = { readonly monday: string; readonly days: readonly SlotDay[] };

/**
 * Returns the local date of an instant in a time zone, such as `2026-03-29`.
 *
 * @example
 * localDate('2026-03-29T22:30:00.000Z', 'Europe/Berlin') //=> '2026-03-30'
 */
export function localDate(instant: string | number, zone: string): string {
  // The calendar of Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
}

/**
 * Returns the Monday of the week of a date, plus some weeks.
 *
 * @example
 * mondayOf('2026-04-02') //=> '2026-03-30'
 */
export function mondayOf(date: string, plusWeeks = 0): string {
  // A date alone: in UTC every day has 24 hours, so that no clock change can move it.
  const day = new Date(`${date}T00:00:00Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  day.setUTCDate(day.getUTCDate() - sinceMonday + 7 * plusWeeks);
  return day.toISOString().slice(0, 10);
}

/** Returns slots by week and local date of a zone, in order. */
export function slotWeeks(slots: readonly Slot[], zone: string): readonly SlotWeek[] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots.toSorted((a, b) => a.start.localeCompare(b.start))) {
    const date = localDate(slot.start, zone);
    days.set(date, [...(days.get(date) ?? []), slot]);
  }
  const weeks = new Map<string, SlotDay[]>();
  for (const [date, ofDay] of days) {
    const monday = mondayOf(date);
    weeks.set(monday, [...(weeks.get(monday) ?? []), { date, slots: ofDay }]);
  }
  return [...weeks].map(([monday, ofWeek]) => ({ monday, days: ofWeek }));
}
