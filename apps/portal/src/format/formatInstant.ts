import { locale } from '../language/words.ts';
import { perLocale } from './perLocale.ts';

/** Returns the time zone of this browser, such as `Europe/Berlin`. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Returns a time zone as people name it, such as `Europe/Berlin (GMT+2)`. */
export function zoneLabel(zone: string, at: Date): string {
  const part = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName');
  const name = zone.replaceAll('_', ' ');
  return part ? `${name} (${part.value})` : name;
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, options));

const dayAndTime = dates({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const date = dates({ dateStyle: 'long' });
const plainDate = dates({ dateStyle: 'long', timeZone: 'UTC' });
const weekdayAndDate = dates({ weekday: 'long', month: 'long', day: 'numeric' });
const weekdayAndShortDate = dates({ weekday: 'short', month: 'short', day: 'numeric' });
const weekday = dates({ weekday: 'long', timeZone: 'UTC' });
const time = dates({ hour: 'numeric', minute: '2-digit' });

/** Returns an instant with day and time in the browser's zone. */
export const formatDayTime = (instant: string): string => dayAndTime().format(new Date(instant));

/** Returns the day of an instant in the browser's zone. */
export const formatDate = (instant: string): string => date().format(new Date(instant));

/** Returns a calendar date such as `2026-03-29`, which belongs to no zone. */
export const formatPlainDate = (day: string): string => plainDate().format(new Date(`${day}T00:00:00Z`));

/** Returns weekday and date of an instant, without the year. */
export const formatDay = (instant: string): string => weekdayAndDate().format(new Date(instant));

/** Returns weekday and date of an instant in few letters, for a narrow column. */
export const formatShortDay = (instant: string): string => weekdayAndShortDate().format(new Date(instant));

/** Returns the time of day of an instant. */
export const formatTime = (instant: string): string => time().format(new Date(instant));

/** Returns from when to when, on one day. */
export const formatTimeRange = (start: string, end: string): string =>
  time().formatRange(new Date(start), new Date(end));

/**
 * Returns the name of a day of the week.
 *
 * @param day - 1 for Monday to 7 for Sunday
 */
export const formatWeekday = (day: number): string => weekday().format(Date.UTC(2024, 0, day));

const minuteUnits = [
  // "1 day" could mean the same time yesterday; "24 hours" cannot.
  { unit: 'day', minutes: 1440, from: 4320 },
  { unit: 'hour', minutes: 60, from: 60 },
  { unit: 'minute', minutes: 1, from: 0 },
] as const;

/**
 * Returns a duration in the largest unit that fits it exactly.
 *
 * @example
 * formatMinutes(1440) //=> '24 hours'
 * formatMinutes(90) //=> '90 minutes'
 */
export function formatMinutes(minutes: number): string {
  const fit = minuteUnits.find((one) => minutes >= one.from && minutes % one.minutes === 0);
  const { unit, minutes: size } = fit ?? { unit: 'minute', minutes: 1 };
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(minutes / size);
}
