import { CoachingError } from '../errors/index.ts';
import { normalQuantile } from '../math/index.ts';
import { defaultConfidence } from '../psychometrics/defaultConfidence.ts';
import { standardErrorOfMeasurement } from '../psychometrics/index.ts';
import { assertRetestSample, type RetestSample } from './retestSample.ts';

/** Two scores of one person, and a control group to compare with. */
export type AdjustedChangeInput = {
  readonly before: number;
  readonly after: number;
  readonly sample: RetestSample;
  readonly confidence?: number;
};

/** A change set against the one to be expected without coaching, and that against chance. */
export type AdjustedChange = {
  /** After minus before, in scale points. */
  readonly difference: number;
  /** The difference to be expected without coaching. */
  readonly expected: number;
  /** How far the difference lies from the expected one, as a multiple of the standard error. */
  readonly index: number;
  /** How far, in scale points, chance alone takes a difference from the expected one. */
  readonly threshold: number;
  readonly reliable: boolean;
};

/**
 * Returns how far a change goes beyond what a control group gains by answering twice, and whether that exceeds chance.
 *
 * @param input.before, input.after - scale points, the same form on both occasions
 * @param input.sample - from `retestSample`, or published figures; its correlation is taken as the reliability, so in [0, 1)
 * @param input.confidence - two-sided, in (0, 1), default 0.95
 * @throws CoachingError `invalid_scale` | `invalid_score` | `invalid_probability`
 * @source Chelune et al. (1993), Neuropsychology 7(1), 41–52; error of both occasions: Iverson (2001), Archives of
 * Clinical Neuropsychology 16(2), 183–191
 * @example
 * practiceAdjustedChange({ before: 3, after: 4, sample: { n: 40, before: { mean: 3, sd: 0.6 }, after: { mean: 3.1, sd: 0.8 }, r: 0.84 } })
 * //=> { difference: 1, expected: 0.1, index: 2.25, threshold: 0.784, reliable: true }   (rounded)
 */
export function practiceAdjustedChange(input: AdjustedChangeInput): AdjustedChange {
  const { before, after, sample, confidence = defaultConfidence } = input;
  assertRetestSample(sample);
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  const difference = after - before;
  if (!Number.isFinite(difference)) throw new CoachingError('invalid_score');
  const expected = sample.after.mean - sample.before.mean;
  const standardError = Math.hypot(
    standardErrorOfMeasurement(sample.before.sd, sample.r),
    standardErrorOfMeasurement(sample.after.sd, sample.r),
  );
  const threshold = normalQuantile((1 + confidence) / 2) * standardError;
  const beyond = difference - expected;
  return {
    difference,
    expected,
    index: beyond / standardError,
    threshold,
    reliable: Math.abs(beyond) > threshold,
  };
}
