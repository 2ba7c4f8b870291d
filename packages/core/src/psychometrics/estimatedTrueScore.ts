import { CoachingError } from '../errors/index.ts';
import { defaultConfidence } from './defaultConfidence.ts';
import { standardErrorOfMeasurement } from './reliableChange.ts';
import { marginOf, type ScoreInterval } from './scoreInterval.ts';

/** The best guess of a true score, and between what it lies. In scale points. */
export type EstimatedTrueScore = ScoreInterval & { readonly estimate: number };

/** A score, and the population it comes from. */
export type EstimatedTrueScoreInput = {
  readonly score: number;
  readonly mean: number;
  readonly sd: number;
  readonly reliability: number;
  readonly confidence?: number;
};

/**
 * Returns the score that a person would have on average over many measurements: the observed score drawn to the mean of
 * the population, the more so the less reliable the scale is.
 *
 * @param input.score - in scale points
 * @param input.mean, input.sd - of the population that the person belongs to, the latter above 0
 * @param input.reliability - in [0, 1)
 * @param input.confidence - two-sided, in (0, 1), default 0.95
 * @throws CoachingError `invalid_scale` | `invalid_score` | `invalid_probability`
 * @source Kelley (1947), Fundamentals of Statistics, p. 409; error: Lord & Novick (1968), 3.7
 * @example
 * estimatedTrueScore({ score: 2, mean: 3.3, sd: 0.7, reliability: 0.84 })
 * //=> { estimate: 2.208, lower: 1.705, upper: 2.711, standardError: 0.257, confidence: 0.95 }   (rounded)
 */
export function estimatedTrueScore(input: EstimatedTrueScoreInput): EstimatedTrueScore {
  const { score, mean, sd, reliability, confidence = defaultConfidence } = input;
  if (!Number.isFinite(mean)) throw new CoachingError('invalid_scale');
  if (!Number.isFinite(score)) throw new CoachingError('invalid_score');
  const standardError = standardErrorOfMeasurement(sd, reliability) * Math.sqrt(reliability);
  const margin = marginOf(standardError, confidence);
  const estimate = reliability * score + (1 - reliability) * mean;
  return { estimate, lower: estimate - margin, upper: estimate + margin, standardError, confidence };
}
