import { CoachingError } from '../../errors/index.ts';
import type { ScoreCount } from '../instrument/norm.ts';

/** How people with the very same score count: half of them, none, or all. */
export type PercentileMethod = 'midrank' | 'below' | 'atOrBelow';

const shareOfEqual = { midrank: 0.5, below: 0, atOrBelow: 1 } as const satisfies Record<
  PercentileMethod,
  number
>;

/**
 * Returns the percent of a sample that scored below `raw`, 0 to 100.
 *
 * @param counts - how often each score occurred, in any order
 * @param raw - also a score that nobody in the sample has
 * @param method - how equal scores count, by default half
 * @throws CoachingError `invalid_score` | `too_few_respondents` for a sample of nobody
 * @example
 * percentileRank([{ score: 3, count: 1 }, { score: 4, count: 2 }, { score: 5, count: 1 }], 4) //=> 50
 */
export function percentileRank(
  counts: readonly ScoreCount[],
  raw: number,
  method: PercentileMethod = 'midrank',
): number {
  if (!Number.isFinite(raw)) throw new CoachingError('invalid_score');
  let below = 0;
  let equal = 0;
  let total = 0;
  for (const { score, count } of counts) {
    if (!(Number.isFinite(score) && count >= 0 && count < Infinity)) throw new CoachingError('invalid_score');
    total += count;
    if (isSameScore(score, raw)) equal += count;
    else if (score < raw) below += count;
  }
  if (total === 0) throw new CoachingError('too_few_respondents');
  return (100 * (below + shareOfEqual[method] * equal)) / total;
}

/** Returns whether two scores are one: means of the same answers, summed in another order, differ in the last digits. */
function isSameScore(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
