import { CoachingError } from '../../errors/index.ts';

/** One score on the usual standard scales. */
export type StandardScores = {
  /** Mean 0, standard deviation 1. */
  readonly z: number;
  /** Mean 50, standard deviation 10. */
  readonly t: number;
  /** Mean 100, standard deviation 15. */
  readonly iq: number;
  /** 1 to 10, mean 5.5, standard deviation 2; each covers half a standard deviation, its upper end included. */
  readonly sten: number;
  /** 1 to 9, mean 5, standard deviation 2; each covers half a standard deviation, its lower end included. */
  readonly stanine: number;
};

/**
 * Returns where `raw` stands in a sample, on the usual standard scales.
 *
 * @param raw - in the units of the norm
 * @param norm - mean and standard deviation of the sample, the latter above 0
 * @throws CoachingError `invalid_scale` | `invalid_score`
 * @example
 * standardScores(3.9, { mean: 3.2, sd: 0.7 }) //=> { z: 1, t: 60, iq: 115, sten: 7, stanine: 7 }   (rounded)
 */
export function standardScores(
  raw: number,
  norm: { readonly mean: number; readonly sd: number },
): StandardScores {
  const { mean, sd } = norm;
  if (!(sd > 0 && sd < Infinity && Number.isFinite(mean))) throw new CoachingError('invalid_scale');
  if (!Number.isFinite(raw)) throw new CoachingError('invalid_score');
  const z = (raw - mean) / sd;
  return {
    z,
    t: 50 + 10 * z,
    iq: 100 + 15 * z,
    sten: clamp(Math.ceil(2 * z) + 5, 1, 10),
    stanine: clamp(Math.floor(2 * z + 5.5), 1, 9),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
