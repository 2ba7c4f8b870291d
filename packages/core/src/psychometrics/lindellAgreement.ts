import { mean } from '../math/index.ts';
import type { Rows } from './rows.ts';
import { varianceRatios } from './varianceRatios.ts';

/**
 * Returns r*wg(j): the agreement of one group of raters over its items, 1 where all agree, 0 as if at random; `null`
 * with fewer than two raters.
 *
 * Unlike rwg(j), it does not rise with the number of items, and disagreement worse than random is returned as the
 * negative number it is.
 *
 * @param ratings - one row a rater, one column an item; items that fewer than two raters answered are left out
 * @param options.points - steps of the answer scale, at least 2
 * @throws CoachingError `invalid_scale` | `invalid_matrix` | `invalid_score` | `too_few_items`
 * @source Lindell, Brandt & Whitney (1999), Applied Psychological Measurement 23(2), 127–135
 * @example
 * lindellAgreement([[4, 4], [4, 5], [5, 5], [4, 4], [4, 4]], { points: 5 }) //=> 0.875
 */
export function lindellAgreement(ratings: Rows, options: { readonly points: number }): number | null {
  const ratios = varianceRatios(ratings, options.points);
  return ratios.length === 0 ? null : 1 - mean(ratios);
}
