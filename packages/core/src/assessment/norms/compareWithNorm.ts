import { CoachingError } from '../../errors/index.ts';
import type { Norm } from '../instrument/norm.ts';
import type { ScaleScore } from '../scoring/scoreSheet.ts';
import { normMoments } from './normFromScores.ts';
import { normPercentile } from './normPercentile.ts';
import { type StandardScores, standardScores } from './standardScores.ts';

/** Where a score stands in the sample of a norm. */
export type NormComparison = StandardScores & {
  /** Percent of the sample below, 0 to 100. */
  readonly percentile: number;
  /** `counted` in the sample, or `normal`: read from the normal distribution with its mean and deviation. */
  readonly percentileFrom: 'counted' | 'normal';
  readonly sample: string;
  readonly date: string;
  readonly n: number;
};

/**
 * Returns where a scale's score stands in a norm's sample, or `null` where there is no score.
 *
 * @throws CoachingError `ipsative_score` for a forced choice: its scores cannot be compared between people
 * @throws CoachingError `invalid_scale` where everybody in the sample has the same score
 */
export function compareWithNorm(
  score: Pick<ScaleScore, 'score' | 'ipsative'>,
  norm: Norm,
): NormComparison | null {
  if (score.ipsative) throw new CoachingError('ipsative_score');
  if (score.score === null) return null;
  const { sample, date, n } = norm;
  return {
    ...standardScores(score.score, normMoments(norm)),
    percentile: normPercentile(norm, score.score),
    percentileFrom: 'counts' in norm ? 'counted' : 'normal',
    sample,
    date,
    n,
  };
}
