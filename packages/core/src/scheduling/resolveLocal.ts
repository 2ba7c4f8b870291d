import { dayOfDate, millisecondsOfTime } from './wallTime.ts';
import { millisecondsPerDay, type ZoneClock, zoneClocks } from './zoneClock.ts';

/** What a local date and time means in a zone. Both instants are epoch milliseconds. */
export type LocalResolution = {
  /**
   * `unique`: one instant. `fold`: the clock shows it twice. `gap`: the clock jumps over it.
   * `absent`: the clock jumps over the whole date.
   */
  readonly kind: 'unique' | 'gap' | 'fold' | 'absent';
  /** In a fold the first of the two instants; in a gap the time read with the offset that holds after the jump. */
  readonly earlier: number;
  /** In a fold the second of the two instants; in a gap the time read with the offset that held before the jump. */
  readonly later: number;
};

/**
 * Returns what a date and a time mean in a zone: one instant, two, or none.
 *
 * `earlier` and `later` are what Temporal gives for the disambiguations of the same names.
 *
 * @param date - `YYYY-MM-DD`, years 0001 to 9999
 * @param time - `HH:MM` or `HH:MM:SS`; `24:00` is the midnight that ends the date
 * @param zone - IANA name
 * @throws CoachingError `invalid_zone` | `invalid_time`
 * @example
 * resolveLocal('2026-10-25', '02:30', 'Europe/Berlin')
 * //=> { kind: 'fold', earlier: 1_792_888_200_000, later: 1_792_891_800_000 }
 */
export function resolveLocal(date: string, time: string, zone: string): LocalResolution {
  const clocks = zoneClocks(zone);
  const day = dayOfDate(date);
  const clock = clocks(day);
  const { at, before, after } = clock;
  const wall = day * millisecondsPerDay + millisecondsOfTime(time);
  const absent = isAbsent(clock, day);
  if (absent || (wall >= at + Math.min(before, after) && wall < at + Math.max(before, after))) {
    const kind = absent ? 'absent' : before < after ? 'gap' : 'fold';
    return { kind, earlier: wall - Math.max(before, after), later: wall - Math.min(before, after) };
  }
  const instant = resolveBoundary(clock, wall);
  return { kind: 'unique', earlier: instant, later: instant };
}

/**
 * Returns the instant of a window's edge: in a gap the jump itself, in a fold the earlier one.
 *
 * A later wall never gives an earlier instant, so windows that are apart on the wall stay apart in time.
 *
 * @param wall - local date and time in milliseconds, written as if it were UTC, on the clock's day or the midnight after
 */
export function resolveBoundary({ at, before, after }: ZoneClock, wall: number): number {
  return wall < at + before ? wall - before : Math.max(at, wall - after);
}

/** Returns whether the clock jumps over the whole local day. */
function isAbsent({ at, before, after }: ZoneClock, day: number): boolean {
  const midnight = day * millisecondsPerDay;
  return midnight >= at + before && midnight + millisecondsPerDay <= at + after;
}
