import { CoachingError } from '../errors/index.ts';

/**
 * Returns the reliability of a measure made `times` as long, or of the mean of `times` raters.
 *
 * @param reliability - of one, above −1 and at most 1
 * @param times - above 0, also fractional
 * @throws CoachingError `invalid_scale`
 * @source Spearman (1910) and Brown (1910), British Journal of Psychology 3
 * @example
 * spearmanBrown(0.37, 4) //=> 0.701422   (rounded; four peers together)
 */
export function spearmanBrown(reliability: number, times: number): number {
  const stretched = 1 + (times - 1) * reliability;
  if (!(reliability > -1 && reliability <= 1 && times > 0 && times < Infinity && stretched > 0)) {
    throw new CoachingError('invalid_scale');
  }
  return (times * reliability) / stretched;
}
