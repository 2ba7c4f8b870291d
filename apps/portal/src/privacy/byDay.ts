import { formatDate } from '../format/formatInstant.ts';

/** Returns the entries day by day in the browser's zone, in the order in which they come. */
export function byDay<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
): { readonly day: string; readonly entries: readonly Entry[] }[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = formatDate(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, entries]) => ({ day, entries }));
}
