import { CoachingError } from '../errors/index.ts';
import { millisecondsPerDay } from './zoneClock.ts';

/** A stretch of one local day, in milliseconds after its midnight as the clock on the wall counts them. */
export type WallSpan = { readonly start: number; readonly end: number };

/**
 * Returns the number of a calendar date: days since 1970-01-01.
 *
 * @param date - `YYYY-MM-DD`, years 0001 to 9999
 * @throws CoachingError `invalid_time`
 * @example
 * dayOfDate('1970-01-02') //=> 1
 */
export function dayOfDate(date: string): number {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00.000Z`) : Number.NaN;
  // Some hosts read 30 February as 2 March.
  const real = Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(date);
  if (!real || date.startsWith('0000')) throw new CoachingError('invalid_time');
  return midnight / millisecondsPerDay;
}

/**
 * Returns the weekday of a day number: Monday is 1, Sunday 7.
 *
 * @example
 * weekdayOfDay(0) //=> 4   (1970-01-01 was a Thursday)
 */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * Returns a wall-clock time as milliseconds after midnight.
 *
 * @param time - `HH:MM` or `HH:MM:SS`; `24:00` is the midnight at the end of the day
 * @throws CoachingError `invalid_time`
 * @example
 * millisecondsOfTime('09:30') //=> 34_200_000
 */
export function millisecondsOfTime(time: string): number {
  if (time === '24:00' || time === '24:00:00') return millisecondsPerDay;
  const parts = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (parts === null) throw new CoachingError('invalid_time');
  const [, hours, minutes, seconds = '0'] = parts;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

/**
 * Returns a window of a local day.
 *
 * @throws CoachingError `invalid_time` | `invalid_window` when it does not end after it starts
 */
export function wallSpan(window: { readonly start: string; readonly end: string }): WallSpan {
  const span = { start: millisecondsOfTime(window.start), end: millisecondsOfTime(window.end) };
  if (span.start >= span.end) throw new CoachingError('invalid_window');
  return span;
}
