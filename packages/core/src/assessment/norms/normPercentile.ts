import { normalCdf } from '../../math/index.ts';
import type { Norm } from '../instrument/norm.ts';
import { percentileRank } from './percentileRank.ts';
import { standardScores } from './standardScores.ts';

/**
 * Returns the percent of a norm's sample below a score (people with the same score count half), 0 to 100: counted where
 * there is a score table, else read from the normal distribution with the norm's mean and deviation.
 *
 * @throws CoachingError `invalid_score` | `invalid_scale`
 * @example
 * normPercentile({ scale: 's', sample: 'Demo', date: '2026-01-31', n: 90, mean: 3, sd: 1 }, 3) //=> 50
 */
export function normPercentile(norm: Norm, score: number): number {
  return 'counts' in norm
    ? percentileRank(norm.counts, score)
    : 100 * normalCdf(standardScores(score, norm).z);
}
