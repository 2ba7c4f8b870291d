import { CoachingError } from '../errors/index.ts';
import { normalQuantile } from '../math/index.ts';
import { defaultConfidence } from './defaultConfidence.ts';
import { standardErrorOfMeasurement } from './reliableChange.ts';

/** Between what a score lies, given that measuring is not exact. In scale points. */
export type ScoreInterval = {
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
  readonly confidence: number;
};

/** A score, and what is known of its scale. */
export type ScoreIntervalInput = {
  readonly score: number;
  readonly sd: number;
  readonly reliability: number;
  readonly confidence?: number;
  readonly range?: { readonly min: number; readonly max: number };
};

/**
 * Returns the observed score plus and minus its measurement error.
 *
 * @param input.score - in scale points
 * @param input.sd - standard deviation of the scale, above 0
 * @param input.reliability - in [0, 1)
 * @param input.confidence - two-sided, in (0, 1), default 0.95
 * @param input.range - ends of the scale, beyond which the interval does not go; by default it has none
 * @throws CoachingError `invalid_scale` | `invalid_score` | `invalid_probability`
 * @source Lord & Novick (1968), Statistical Theories of Mental Test Scores, 3.3
 * @example
 * scoreInterval({ score: 3, sd: 0.7, reliability: 0.84 })
 * //=> { lower: 2.451, upper: 3.549, standardError: 0.28, confidence: 0.95 }   (rounded)
 */
export function scoreInterval(input: ScoreIntervalInput): ScoreInterval {
  const { score, sd, reliability, confidence = defaultConfidence } = input;
  const { min, max } = input.range ?? { min: -Infinity, max: Infinity };
  if (!(min < max)) throw new CoachingError('invalid_scale');
  if (!(Number.isFinite(score) && score >= min && score <= max)) throw new CoachingError('invalid_score');
  const standardError = standardErrorOfMeasurement(sd, reliability);
  const margin = marginOf(standardError, confidence);
  return {
    lower: Math.max(min, score - margin),
    upper: Math.min(max, score + margin),
    standardError,
    confidence,
  };
}

/**
 * Returns half the width of a normal interval.
 *
 * @throws CoachingError `invalid_probability`
 */
export function marginOf(standardError: number, confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  return normalQuantile((1 + confidence) / 2) * standardError;
}
