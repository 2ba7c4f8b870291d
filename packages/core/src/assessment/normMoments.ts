import type { Norm } from './norm.ts';
import { sampleSize } from './normFromScores.ts';

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
