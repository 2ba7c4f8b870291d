import { CoachingError } from '../errors/index.ts';
import { studentTQuantile } from '../math/index.ts';
import { defaultConfidence } from '../psychometrics/defaultConfidence.ts';
import type { AdjustedChange, AdjustedChangeInput } from './practiceAdjustedChange.ts';
import { assertRetestSample } from './retestSample.ts';

/** A change set against the one that a control group's regression predicts. `index` is a t value with `df`. */
export type RegressionBasedChange = AdjustedChange & {
  /** The score after, as predicted from the one before. */
  readonly predicted: number;
  /** The simple index: the distance from the prediction in residual standard deviations, as if the regression were exact. */
  readonly z: number;
  readonly df: number;
};

/**
 * Returns how far a score lies from the one that people without coaching with the same first score reach, and whether
 * that exceeds chance.
 *
 * It takes account of practice and of regression to the mean. The verdict rests on `index`, a t value that includes the
 * uncertainty of the regression itself; the simple `z` is given beside it, and finds too many changes in small samples.
 *
 * @param input.before, input.after - scale points, the same form on both occasions
 * @param input.sample - from `retestSample`, or published figures
 * @param input.confidence - two-sided, in (0, 1), default 0.95
 * @throws CoachingError `invalid_scale` | `invalid_score` | `invalid_probability`
 * @source z: McSweeny, Naugle, Chelune & Lüders (1993), The Clinical Neuropsychologist 7(3), 300–312; t: Crawford & Howell
 * (1998), J Clin Exp Neuropsychol 20(5), 755–762
 * @example
 * regressionBasedChange({ before: 3, after: 4, sample: { n: 10, before: { mean: 3, sd: 1 }, after: { mean: 3, sd: 1 }, r: 0.6 } })
 * //=> { difference: 1, expected: 0, predicted: 3, z: 1.179, index: 1.124, df: 8, threshold: 2.052, reliable: false }   (rounded)
 */
export function regressionBasedChange(input: AdjustedChangeInput): RegressionBasedChange {
  const { before, after, sample, confidence = defaultConfidence } = input;
  assertRetestSample(sample);
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  const difference = after - before;
  if (!Number.isFinite(difference)) throw new CoachingError('invalid_score');
  const { n, r } = sample;
  const distance = (before - sample.before.mean) / sample.before.sd;
  const predicted = sample.after.mean + r * distance * sample.after.sd;
  const df = n - 2;
  const residualSd = sample.after.sd * Math.sqrt(((1 - r * r) * (n - 1)) / df);
  // A new person's score scatters around a line that is itself uncertain, the more so far from its middle.
  const standardError = residualSd * Math.sqrt(1 + 1 / n + distance ** 2 / (n - 1));
  const threshold = studentTQuantile((1 + confidence) / 2, df) * standardError;
  const beyond = after - predicted;
  return {
    difference,
    expected: predicted - before,
    index: beyond / standardError,
    threshold,
    reliable: Math.abs(beyond) > threshold,
    predicted,
    z: beyond / residualSd,
    df,
  };
}
