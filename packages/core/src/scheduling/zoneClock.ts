import { CoachingError, isCoachingError } from '../errors/index.ts';

/**
 * How a zone's clock runs around one local day: offsets from UTC in milliseconds, east of Greenwich positive,
 * before and after the instant `at`. Where the clock does not change, both are the same and `at` is `-Infinity`.
 */
export type ZoneClock = { readonly at: number; readonly before: number; readonly after: number };

/** Returns the clock around a local day, given as days since 1970-01-01. */
export type ZoneClocks = (day: number) => ZoneClock;

/** Length of a day on which the clock does not change. */
export const millisecondsPerDay = 86_400_000;

/** Before this instant (3 January of the year 1) Intl counts years backwards, and no clock had ever changed. */
const earliest = -62_135_424_000_000;

/** Days kept for one zone, about eleven years; more are asked for only by a walk through history. */
const dayLimit = 4096;

const zones = new Map<string, ZoneClocks>();

/**
 * Returns the clocks of an IANA time zone, the same function for the same zone.
 *
 * Offsets come from `Intl.DateTimeFormat`; asking costs microseconds, so each day is asked for once and kept.
 *
 * @throws CoachingError `invalid_zone`
 * @example
 * zoneClocks('Asia/Kathmandu')(0) //=> { at: -Infinity, before: 19_800_000, after: 19_800_000 }
 */
export function zoneClocks(zone: string): ZoneClocks {
  const key = zone.toLowerCase();
  const known = zones.get(key);
  if (known !== undefined) return known;
  const clocks = clocksByDay(offsetReader(zone));
  zones.set(key, clocks);
  return clocks;
}

/**
 * Returns whether a time zone is one of the IANA data that the host knows.
 *
 * @example
 * isZone('Europe/Berlin') //=> true
 * isZone('+02:00') //=> false
 */
export function isZone(zone: string): boolean {
  try {
    zoneClocks(zone);
    return true;
  } catch (error) {
    if (isCoachingError(error) && error.code === 'invalid_zone') return false;
    throw error;
  }
}

/** Returns a function that asks Intl for the offset at an instant of whole seconds. */
function offsetReader(zone: string): (instant: number) => number {
  const format = wallClockFormat(zone);
  return (instant) => {
    const asked = Math.max(instant, earliest);
    const wall = new Map<string, number>();
    for (const { type, value } of format.formatToParts(asked)) wall.set(type, Number(value));
    const read = (part: Intl.DateTimeFormatPartTypes) => wall.get(part) ?? Number.NaN;
    // `setUTCFullYear` takes the year as it is; `Date.UTC` would move the years 0 to 99 into the 20th century.
    const shown = new Date(Date.UTC(2000, 0, 1, read('hour'), read('minute'), read('second')));
    return shown.setUTCFullYear(read('year'), read('month') - 1, read('day')) - asked;
  };
}

function wallClockFormat(zone: string): Intl.DateTimeFormat {
  // Newer hosts take '+02:00' for a zone and older ones do not; it knows no daylight saving, so nobody gets it.
  if (!/^[a-z]/i.test(zone)) throw new CoachingError('invalid_zone');
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (cause) {
    throw new CoachingError('invalid_zone', { cause });
  }
}

function clocksByDay(offsetAt: (instant: number) => number): ZoneClocks {
  const offsets = new Map<number, number>();
  const clocks = new Map<number, ZoneClock>();

  /** The offset at the start of a UTC day. */
  function offsetOn(day: number): number {
    const offset = offsets.get(day) ?? offsetAt(day * millisecondsPerDay);
    if (offsets.size >= dayLimit) offsets.clear();
    offsets.set(day, offset);
    return offset;
  }

  /** No zone is a day or more from UTC, and none has ever changed its clock twice within a week. */
  function clockAround(day: number): ZoneClock {
    for (let utcDay = day - 1; utcDay <= day + 1; utcDay += 1) {
      const before = offsetOn(utcDay);
      const after = offsetOn(utcDay + 1);
      if (before !== after) return { at: changeOn(utcDay, after, offsetAt), before, after };
    }
    const offset = offsetOn(day);
    return { at: Number.NEGATIVE_INFINITY, before: offset, after: offset };
  }

  return (day) => {
    const known = clocks.get(day);
    if (known !== undefined) return known;
    const clock = clockAround(day);
    if (clocks.size >= dayLimit) clocks.clear();
    clocks.set(day, clock);
    return clock;
  };
}

/** Returns the first second of a UTC day (or its end) at which the offset is `after`. */
function changeOn(utcDay: number, after: number, offsetAt: (instant: number) => number): number {
  let low = (utcDay * millisecondsPerDay) / 1000;
  let high = low + millisecondsPerDay / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1000) === after) high = middle;
    else low = middle;
  }
  return high * 1000;
}
