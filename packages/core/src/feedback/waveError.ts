import { CoachingError } from '../errors/index.ts';
import { assumedReliability, groupErrorVariance } from './othersError.ts';
import type { RaterGroupKind } from './raterGroup.ts';

/**
 * Reliability of one rater asked again, with nothing changed; an assumption. Raters agree with themselves better than with each other in
 * every dimension that was studied, so it must lie above all of `singleRaterReliability`.
 *
 * @source Viswesvaran, Ones & Schmidt (1996), Journal of Applied Psychology 81(5), 557–574, for the order of the two
 */
export const sameRaterReliability = 0.8;

/**
 * Returns the error variance of the difference of two means of the same group, as a multiple of the variance of single answers.
 *
 * What a rater's answer adds to the truth is a lasting part (this rater sees it so) and a passing one (this rater, that day). With other
 * raters, both are error on both sides: rater-sampling error. The lasting part of `shared` raters is on both sides, and goes out of the
 * difference to the extent that they make up both means:
 * (1 − ρ)(1/n₁ + 1/n₂) − 2(r − ρ)·shared/(n₁·n₂), with ρ the agreement of two raters, r of one rater with himself.
 *
 * @param raters - behind each mean, whole numbers above 0
 * @param shared - raters behind both, from 0 to the smaller of the two
 * @throws CoachingError `invalid_scale`
 * @source Cronbach, Gleser, Nanda & Rajaratnam (1972), The Dependability of Behavioral Measurements: raters nested in, or crossed with, occasions
 * @example
 * waveErrorVariance('peer', { before: 3, after: 3 }, 0) //=> 0.42
 * waveErrorVariance('peer', { before: 3, after: 3 }, 3) //=> 0.1333   (rounded; only the passing part is left)
 */
export function waveErrorVariance(
  kind: RaterGroupKind,
  raters: { readonly before: number; readonly after: number },
  shared: number,
): number {
  const { before, after } = raters;
  if (!(shared >= 0 && shared <= Math.min(before, after))) throw new CoachingError('invalid_scale');
  const lasting = sameRaterReliability - assumedReliability(kind);
  return (
    groupErrorVariance(kind, before) +
    groupErrorVariance(kind, after) -
    (2 * lasting * shared) / (before * after)
  );
}
