import type { Norm } from '../instrument/norm.ts';
import { normPercentile } from './normPercentile.ts';

/**
 * Returns the percentile ranks of the two ends of a score's interval: how far the person's error of measurement carries
 * the rank. How sure the sample itself is of a rank is another question: `percentileInterval`.
 *
 * @throws CoachingError `invalid_score` | `invalid_scale`
 * @example
 * percentileRange({ lower: 2, upper: 4 }, { scale: 's', sample: 'Demo', date: '2026-01-31', n: 90, mean: 3, sd: 1 })
 * //=> { lower: 15.866, upper: 84.134 }   (rounded)
 */
export function percentileRange(
  interval: { readonly lower: number; readonly upper: number },
  norm: Norm,
): { readonly lower: number; readonly upper: number } {
  return { lower: normPercentile(norm, interval.lower), upper: normPercentile(norm, interval.upper) };
}
