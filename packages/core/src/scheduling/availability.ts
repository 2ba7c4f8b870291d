import { CoachingError } from '../errors/index.ts';
import { type Interval, joined } from './interval.ts';
import { resolveBoundary } from './resolveLocal.ts';
import { dayOfDate, wallSpan, weekdayOfDay } from './wallTime.ts';
import { millisecondsPerDay, zoneClocks } from './zoneClock.ts';

/** A window of a local day: `'09:00'` to `'17:30'`; `'24:00'` is a legal end. */
export type Window = { readonly start: string; readonly end: string };

/** A window of every week. Monday is 1. */
export type WeeklyWindow = Window & { readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 };

/** When a coach works, as the coach says it: in local time. */
export type Availability = {
  /** IANA name, such as `Europe/Berlin`. */
  readonly zone: string;
  readonly weekly: readonly WeeklyWindow[];
  /** Each replaces what the week says for one local date; no windows means a day off. */
  readonly overrides?: readonly { readonly date: string; readonly windows: readonly Window[] }[] | undefined;
};

/**
 * Returns the windows of the local dates that reach into `from` to `to`, as instants in order, uncut.
 *
 * Windows of one date are joined where they overlap or touch; those of two dates stay apart, so that what a date
 * offers does not depend on how far back one asks.
 *
 * @throws CoachingError `invalid_zone` | `invalid_time` | `invalid_window`
 */
export function availabilityWindows(availability: Availability, from: number, to: number): Interval[] {
  const clocks = zoneClocks(availability.zone);
  const wallWindows = wallWindowsByDay(availability);
  const windows: Interval[] = [];
  const last = Math.floor(to / millisecondsPerDay) + 1;
  // No zone is a day or more from UTC: the local date of an instant is its UTC date or a neighbor.
  for (let day = Math.floor(from / millisecondsPerDay) - 1; day <= last; day += 1) {
    const spans = wallWindows(day);
    if (spans.length === 0) continue;
    const clock = clocks(day);
    const midnight = day * millisecondsPerDay;
    for (const span of spans) {
      const start = resolveBoundary(clock, midnight + span.start);
      const end = resolveBoundary(clock, midnight + span.end);
      // A window that the clock jumps over, alone or with its whole date, starts and ends at the jump.
      if (start < end && end > from && start < to) windows.push({ start, end });
    }
  }
  return windows;
}

/** Returns a function that gives a local day's windows in milliseconds after midnight. */
function wallWindowsByDay({ weekly, overrides = [] }: Availability): (day: number) => readonly Interval[] {
  const spansOfWeekday: Interval[][] = [[], [], [], [], [], [], []];
  for (const window of weekly) {
    const spans = spansOfWeekday[window.weekday - 1];
    if (spans === undefined) throw new CoachingError('invalid_window');
    spans.push(wallSpan(window));
  }
  const week = spansOfWeekday.map(joined);

  const spansOfDay = new Map<number, readonly Interval[]>();
  for (const { date, windows } of overrides) {
    const day = dayOfDate(date);
    spansOfDay.set(day, joined([...(spansOfDay.get(day) ?? []), ...windows.map(wallSpan)]));
  }
  return (day) => spansOfDay.get(day) ?? week[weekdayOfDay(day) - 1] ?? [];
}
