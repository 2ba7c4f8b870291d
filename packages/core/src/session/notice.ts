/**
 * Returns whether `now` is early enough before `start`; exactly at the limit counts as in time.
 *
 * @param noticeMinutes - how long before the start it has to be
 * @example
 * isInTime({ now: 0, start: 3_600_000 }, 60) //=> true
 * isInTime({ now: 1, start: 3_600_000 }, 60) //=> false
 */
export function isInTime(
  { now, start }: { readonly now: number; readonly start: number },
  noticeMinutes: number,
): boolean {
  return start - now >= noticeMinutes * 60_000;
}
