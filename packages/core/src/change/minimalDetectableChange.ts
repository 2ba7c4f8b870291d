import { reliableChange } from '../psychometrics/index.ts';

/** What is known of a scale. */
export type MinimalDetectableChangeInput = {
  readonly sd: number;
  readonly reliability: number;
  readonly confidence?: number;
};

/**
 * Returns the smallest difference between two scores of one person that exceeds chance, in scale points: what to know
 * before measuring again. It is the threshold of `reliableChange`.
 *
 * @param input.sd - standard deviation of the scale, above 0, in scale points
 * @param input.reliability - in [0, 1), of retest where known
 * @param input.confidence - two-sided, in (0, 1), default 0.95
 * @throws CoachingError `invalid_scale` | `invalid_probability`
 * @source Jacobson & Truax (1991), J Consult Clin Psychol 59(1), 12–19; Weir (2005), J Strength Cond Res 19(1), 231–240
 * @example
 * minimalDetectableChange({ sd: 0.9, reliability: 0.77 }) //=> 1.196   (rounded)
 */
export function minimalDetectableChange(input: MinimalDetectableChangeInput): number {
  return reliableChange({ ...input, before: 0, after: 0 }).threshold;
}
