/** The months before an erasure in which its leader is told of it. */
const noticeMonths = 1;

/**
 * Returns when the agreed time of keeping is over, in epoch milliseconds: whole months after the end, in UTC; on the last day of a
 * month that is too short. With 0 months that is the end itself.
 *
 * @example
 * new Date(erasureDay(Date.parse('2026-01-31T10:00:00Z'), 1)).toISOString() //=> '2026-02-28T10:00:00.000Z'
 */
export function erasureDay(endedAt: number, retentionMonths: number): number {
  return addMonths(endedAt, retentionMonths);
}

/** Returns from when on the leader is told of an erasure: a month before, and never before the end. */
export function erasureNoticeDay(endedAt: number, retentionMonths: number): number {
  return Math.max(endedAt, addMonths(erasureDay(endedAt, retentionMonths), -noticeMonths));
}

/** Returns the instant some months later, or earlier; on the last day of a month that is too short. */
export function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
