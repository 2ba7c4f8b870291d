import { CoachingError } from '../../errors/index.ts';
import type { CountedNorm, Norm, ScoreCount } from '../instrument/norm.ts';

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
  return normFromCounts(countScores(scores), details);
}

/**
 * Returns the norm that a score table makes, such as one that several workers have counted and `mergeNormCounts` joined.
 *
 * @throws CoachingError `too_few_respondents` for a table of nobody
 * @example
 * normFromCounts([{ score: 3, count: 2 }], { scale: 'planning', sample: 'Demo', date: '2026-01-31' }).n //=> 2
 */
export function normFromCounts(counts: readonly ScoreCount[], details: NormDetails): CountedNorm {
  const n = sampleSize(counts);
  if (!(n > 0)) throw new CoachingError('too_few_respondents');
  return { ...details, n, counts: [...counts] };
}

/**
 * Returns how often each score occurs, from the lowest to the highest; `NaN` and `null` are left out.
 *
 * @throws CoachingError `invalid_score` for an infinite one
 * @example
 * countScores([4, 3, null, 4]) //=> [{ score: 3, count: 1 }, { score: 4, count: 2 }]
 */
export function countScores(scores: Iterable<number | null>): ScoreCount[] {
  const table = new Map<number, number>();
  for (const score of scores) {
    if (score === null || Number.isNaN(score)) continue;
    if (!Number.isFinite(score)) throw new CoachingError('invalid_score');
    add(table, score, 1);
  }
  return sorted(table);
}

/**
 * Returns the score table of several samples taken together: exactly that of one pass over all of them, in whatever
 * parts and order they were counted.
 *
 * @throws CoachingError `invalid_score` for a score that is no finite number, or a count that is not whole or below 0
 * @example
 * mergeNormCounts([{ score: 3, count: 1 }], [{ score: 3, count: 2 }]) //=> [{ score: 3, count: 3 }]
 */
export function mergeNormCounts(...tables: readonly (readonly ScoreCount[])[]): ScoreCount[] {
  const merged = new Map<number, number>();
  for (const { score, count } of tables.flat()) {
    if (!(Number.isFinite(score) && Number.isSafeInteger(count) && count >= 0)) {
      throw new CoachingError('invalid_score', {
        message: `${count} people with the score ${score} cannot be.`,
      });
    }
    add(merged, score, count);
  }
  return sorted(merged);
}

/** Returns the number of people in a score table. */
export function sampleSize(counts: readonly ScoreCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Returns the mean and standard deviation of a norm's sample (divisor n − 1); the latter is `NaN` for one person.
 *
 * @example
 * normMoments({ scale: 's', sample: 'Demo', date: '2026-01-31', n: 2, counts: [{ score: 3, count: 1 }, { score: 5, count: 1 }] })
 * //=> { mean: 4, sd: 1.414 }   (rounded)
 */
export function normMoments(norm: Norm): { readonly mean: number; readonly sd: number } {
  if (!('counts' in norm)) return { mean: norm.mean, sd: norm.sd };
  const n = sampleSize(norm.counts);
  const mean = norm.counts.reduce((sum, { score, count }) => sum + score * count, 0) / n;
  const squares = norm.counts.reduce((sum, { score, count }) => sum + count * (score - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (n - 1)) };
}

function add(table: Map<number, number>, score: number, count: number): void {
  // Twelve digits are far finer than any scale, and put sums that differ by rounding into one row.
  const key = Number(score.toPrecision(12));
  table.set(key, (table.get(key) ?? 0) + count);
}

function sorted(table: ReadonlyMap<number, number>): ScoreCount[] {
  return [...table].map(([score, count]) => ({ score, count })).sort((a, b) => a.score - b.score);
}
