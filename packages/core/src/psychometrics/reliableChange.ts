import { CoachingError } from '../errors/index.ts';
import { normalQuantile } from '../math/index.ts';
import { defaultConfidence } from './defaultConfidence.ts';

/** Two scores of one person, and what is known of the scale. */
export type ReliableChangeInput = {
  readonly before: number;
  readonly after: number;
  readonly sd: number;
  readonly reliability: number;
  readonly confidence?: number;
};

/** A change set against what chance alone brings about. */
export type ReliableChange = {
  /** The change as a multiple of its standard error. */
  readonly index: number;
  /** After minus before, in scale points. */
  readonly difference: number;
  /** The smallest change, in scale points, that exceeds chance: the minimal detectable change. */
  readonly threshold: number;
  readonly reliable: boolean;
};

/**
 * Returns how large a change is compared with measurement error, and whether it exceeds chance.
 *
 * @param input.before, input.after - scale points, the same form on both occasions
 * @param input.sd - standard deviation of the scale, above 0, in scale points
 * @param input.reliability - in [0, 1), of retest where known
 * @param input.confidence - two-sided, in (0, 1), default 0.95
 * @throws CoachingError `invalid_scale` | `invalid_score` | `invalid_probability`
 * @source Jacobson & Truax (1991), J Consult Clin Psychol 59(1), 12–19
 * @example
 * reliableChange({ before: 3, after: 3.6, sd: 0.9, reliability: 0.77 })
 * //=> { index: 0.983, difference: 0.6, threshold: 1.196, reliable: false }   (rounded)
 */
export function reliableChange(input: ReliableChangeInput): ReliableChange {
  const { before, after, sd, reliability, confidence = defaultConfidence } = input;
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  const difference = after - before;
  if (!Number.isFinite(difference)) throw new CoachingError('invalid_score');
  // Both occasions carry the same error, and independently.
  const standardError = Math.SQRT2 * standardErrorOfMeasurement(sd, reliability);
  const threshold = normalQuantile((1 + confidence) / 2) * standardError;
  return {
    index: difference / standardError,
    difference,
    threshold,
    reliable: Math.abs(difference) > threshold,
  };
}

/**
 * Returns the standard deviation of a score around the true one, in scale points.
 *
 * @param sd - of the scale, above 0
 * @param reliability - in [0, 1)
 * @throws CoachingError `invalid_scale`
 * @source Lord & Novick (1968), Statistical Theories of Mental Test Scores, 3.3
 * @example
 * standardErrorOfMeasurement(10, 0.84) //=> 4
 */
export function standardErrorOfMeasurement(sd: number, reliability: number): number {
  if (!(sd > 0 && sd < Infinity && reliability >= 0 && reliability < 1))
    throw new CoachingError('invalid_scale');
  return sd * Math.sqrt(1 - reliability);
}
