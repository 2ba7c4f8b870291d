import { formatDate } from '../format/formatInstant.ts';

/** Returns the last whole day before an instant, as a date: on that day a link works everywhere. */
export function lastDay(until: string): string {
  return formatDate(new Date(Date.parse(until) - 86_400_000).toISOString());
}
