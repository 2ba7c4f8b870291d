import { CoachingError } from '../errors/index.ts';
import type { CountedNorm, ScoreCount } from './norm.ts';

/** What is said about a sample, beside its scores. */
export type NormDetails = Pick<CountedNorm, 'scale' | 'sample' | 'date' | 'source'>;

/**
 * Returns the norm that a sample of scores makes. Percentiles from it need no assumption on the distribution.
 *
 * @param scores - of one scale; `NaN` and `null` are people without a score, and count nowhere
 * @throws CoachingError `too_few_respondents` where nobody has a score
 * @example
 * normFromScores([3, 4, 4, NaN], { scale: 'planning', sample: 'Demo', date: '2026-01-31' })
 * //=> { …, n: 3, counts: [{ score: 3, count: 1 }, { score: 4, count: 2 }] }
 */
export function normFromScores(scores: Iterable<number | null>, details: NormDetails): CountedNorm {
  const counts = countScores(scores);
  const n = sampleSize(counts);
  if (n === 0) throw new CoachingError('too_few_respondents');
  return { ...details, n, counts };
}

/** Returns how often each score occurs, from the lowest to the highest; `NaN` and `null` are left out. */
export function countScores(scores: Iterable<number | null>): ScoreCount[] {
  const table = new Map<number, number>();
  for (const score of scores) {
    if (score === null || Number.isNaN(score)) continue;
    if (!Number.isFinite(score)) throw new CoachingError('invalid_score');
    // Twelve digits are far finer than any scale, and put sums that differ by rounding into one row.
    const key = Number(score.toPrecision(12));
    table.set(key, (table.get(key) ?? 0) + 1);
  }
  return sorted(table);
}

/**
 * Returns the score table of several samples taken together.
 *
 * @example
 * mergeNormCounts([{ score: 3, count: 1 }], [{ score: 3, count: 2 }]) //=> [{ score: 3, count: 3 }]
 */
export function mergeNormCounts(...tables: readonly (readonly ScoreCount[])[]): ScoreCount[] {
  const merged = new Map<number, number>();
  for (const { score, count } of tables.flat()) merged.set(score, (merged.get(score) ?? 0) + count);
  return sorted(merged);
}

/** Returns the number of people in a score table. */
export function sampleSize(counts: readonly ScoreCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function sorted(table: ReadonlyMap<number, number>): ScoreCount[] {
  return [...table].map(([score, count]) => ({ score, count })).sort((a, b) => a.score - b.score);
}
