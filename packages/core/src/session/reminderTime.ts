const hour = 60 * 60_000;

/**
 * Returns when to remind of a session: a day before, for one that is nearer an hour before, for a nearer one never.
 *
 * @param start, now - epoch milliseconds
 * @example
 * reminderTime(172_800_000, 0) //=> 86_400_000
 * reminderTime(43_200_000, 0) //=> 39_600_000
 * reminderTime(1_800_000, 0) //=> null
 */
export function reminderTime(start: number, now: number): number | null {
  const [dayBefore, hourBefore] = [start - 24 * hour, start - hour];
  if (dayBefore > now) return dayBefore;
  return hourBefore > now ? hourBefore : null;
}
