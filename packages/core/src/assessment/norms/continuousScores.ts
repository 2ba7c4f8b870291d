import { CoachingError } from '../../errors/index.ts';

/** Sten and stanine without rounding: for means and for differences, where bands would throw exactness away. */
export type ContinuousScores = {
  /** Mean 5.5, standard deviation 2; not cut off at 1 and 10. */
  readonly sten: number;
  /** Mean 5, standard deviation 2; not cut off at 1 and 9. */
  readonly stanine: number;
};

/**
 * Returns the sten and stanine of a z-score as points on a line. `standardScores` gives the bands.
 *
 * @throws CoachingError `invalid_score`
 * @example
 * continuousScores(0.25) //=> { sten: 6, stanine: 5.5 }
 */
export function continuousScores(z: number): ContinuousScores {
  if (!Number.isFinite(z)) throw new CoachingError('invalid_score');
  return { sten: 5.5 + 2 * z, stanine: 5 + 2 * z };
}
