import { CoachingError } from '../../errors/index.ts';
import { normalQuantile } from '../../math/index.ts';
import type { ScoreCount } from '../instrument/norm.ts';
import { sampleSize } from './normFromScores.ts';
import { percentileRank } from './percentileRank.ts';
import { stanineFromPercentile } from './stanineFromPercentile.ts';

/** Standard scores read from a rank, as if the trait were normally distributed whatever the shape of the scores. */
export type NormalizedScores = {
  /** Midrank, above 0 and below 100. */
  readonly percentile: number;
  /** The standard normal value with this percentile below it. */
  readonly z: number;
  readonly t: number;
  readonly iq: number;
  readonly stanine: number;
};

/**
 * Returns the normalized standard scores of `raw` in a sample.
 *
 * A score beyond everybody in the sample counts as if half a person shared it: a rank of 0 or 100 has no place on the
 * normal distribution.
 *
 * @param counts - how often each score occurred, or a smoothed table of `smoothCounts`
 * @throws CoachingError `invalid_score` | `too_few_respondents` for a sample of nobody
 * @source Angoff (1971), Scales, norms, and equivalent scores, in Thorndike (ed.), Educational Measurement
 * @example
 * normalizedScores([{ score: 3, count: 1 }, { score: 4, count: 2 }, { score: 5, count: 1 }], 5)
 * //=> { percentile: 87.5, z: 1.15, t: 61.503, iq: 117.255, stanine: 7 }   (rounded)
 */
export function normalizedScores(counts: readonly ScoreCount[], raw: number): NormalizedScores {
  const rank = percentileRank(counts, raw);
  const half = Math.min(50, 50 / sampleSize(counts));
  const percentile = rank <= 0 ? half : rank >= 100 ? 100 - half : rank;
  const z = normalQuantile(percentile / 100);
  return {
    percentile,
    z,
    t: 50 + 10 * z,
    iq: 100 + 15 * z,
    stanine: stanineFromPercentile(percentile),
  };
}

/** One row of a norm table. */
export type NormRow = NormalizedScores & { readonly score: number; readonly count: number };

/**
 * Returns the norm table of a sample: for each score that occurs, how many have it, and its normalized scores.
 *
 * @throws CoachingError `invalid_score` | `too_few_respondents`
 */
export function normTable(counts: readonly ScoreCount[]): NormRow[] {
  if (!(sampleSize(counts) > 0)) throw new CoachingError('too_few_respondents');
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.score - b.score)
    .map(({ score, count }) => ({ score, count, ...normalizedScores(counts, score) }));
}
