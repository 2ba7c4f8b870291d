import { addMonths, erasureDay, erasureNoticeDay } from './erasureDay.ts';

/** Months for which something is kept that no agreement speaks of: an engagement that never had one, and an inquiry. */
export const defaultRetentionMonths = 12;

/** What the calendar does with an engagement that is over. */
export type RetentionStep =
  | { readonly do: 'keep' }
  /** Tell the leader when it will be erased, in epoch milliseconds. */
  | { readonly do: 'announce'; readonly erasedAt: number }
  | { readonly do: 'erase' };

/**
 * Returns what is to be done with an engagement that is over: it is announced a month before, and erased once the agreed time of
 * keeping is over and the leader has known for a month. With 0 months it is erased at once, and nothing is announced.
 *
 * @param engagement - instants in epoch milliseconds; `announcedAt` is null until the leader was told
 * @example
 * retentionStep({ endedAt: 0, months: 0, announcedAt: null, now: 0 }) //=> { do: 'erase' }
 */
export function retentionStep({
  endedAt,
  months,
  announcedAt,
  now,
}: {
  readonly endedAt: number;
  readonly months: number;
  readonly announcedAt: number | null;
  readonly now: number;
}): RetentionStep {
  if (months === 0) return { do: 'erase' };
  const due = erasureDay(endedAt, months);
  if (announcedAt === null)
    return now < erasureNoticeDay(endedAt, months)
      ? { do: 'keep' }
      : { do: 'announce', erasedAt: Math.max(due, addMonths(now, 1)) };
  return now >= Math.max(due, addMonths(announcedAt, 1)) ? { do: 'erase' } : { do: 'keep' };
}
