import { CoachingError } from '../errors/index.ts';

/** A stretch of time: epoch milliseconds, the start included, the end not. */
export type Interval = { readonly start: number; readonly end: number };

/** Returns whether two half-open intervals share any time. One that is empty shares none. */
export function overlaps(a: Interval, b: Interval): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/**
 * Returns the intervals in order, joined where they overlap or touch; empty ones are left out.
 *
 * @throws CoachingError `invalid_time` when an edge is not finite | `invalid_window` when one ends before it starts
 * @example
 * joined([{ start: 5, end: 9 }, { start: 1, end: 5 }]) //=> [{ start: 1, end: 9 }]
 */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  for (const { start, end } of intervals) {
    if (!Number.isFinite(start) || !Number.isFinite(end)) throw new CoachingError('invalid_time');
    if (start > end) throw new CoachingError('invalid_window');
  }
  // Calendars mostly come in order, and copying them would cost more than all the rest.
  if (areApart(intervals)) return intervals;

  const ordered = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const result: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const { start, end } of ordered) {
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      last = { start, end };
      result.push(last);
    }
  }
  return result;
}

/** Returns whether no interval is empty and each starts after the one before it ended. */
function areApart(intervals: readonly Interval[]): boolean {
  let previousEnd = Number.NEGATIVE_INFINITY;
  for (const { start, end } of intervals) {
    if (start <= previousEnd || start === end) return false;
    previousEnd = end;
  }
  return true;
}
