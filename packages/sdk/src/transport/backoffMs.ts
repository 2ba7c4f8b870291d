/**
 * Returns the wait before the next try, in milliseconds: it doubles from 250 up to 8,000, and half of it is random,
 * so that many clients do not come back at once.
 *
 * @param attempt - how many tries have failed before this one, from 0
 * @param random - in [0, 1)
 * @example
 * backoffMs(0, 0) //=> 125
 * backoffMs(2, 0.5) //=> 750
 */
export function backoffMs(attempt: number, random: number): number {
  const longest = Math.min(8000, 250 * 2 ** attempt);
  return (longest / 2) * (1 + random);
}
