import { mean } from '../math/index.ts';
import type { Rows } from './rows.ts';
import { varianceRatios } from './varianceRatios.ts';

/** How far the raters of one group agree, 0 (as if at random) to 1 (all the same); `null` with fewer than two raters. */
export type WithinGroupAgreement = {
  /** The mean over the items, each item's own agreement truncated to 0. For one item, its agreement. */
  readonly rwg: number | null;
  /** Of the items together, as parallel measures of one thing. */
  readonly rwgj: number | null;
};

/**
 * Returns the agreement of one group of raters, compared with raters who choose every step equally often.
 *
 * Items that fewer than two raters answered are left out. Agreement worse than random is reported as 0: untruncated,
 * the coefficient of several items passes 1 where raters disagree most.
 *
 * @param ratings - one row a rater, one column an item
 * @param options.points - steps of the answer scale, at least 2
 * @throws CoachingError `invalid_scale` | `invalid_matrix` | `invalid_score` | `too_few_items`
 * @source James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85–98
 * @example
 * withinGroupAgreement([[4], [4], [5], [4], [4]], { points: 5 }) //=> { rwg: 0.9, rwgj: 0.9 }
 */
export function withinGroupAgreement(
  ratings: Rows,
  options: { readonly points: number },
): WithinGroupAgreement {
  const ratios = varianceRatios(ratings, options.points);
  if (ratios.length === 0) return { rwg: null, rwgj: null };
  const agreement = Math.max(0, 1 - mean(ratios));
  return {
    rwg: mean(ratios.map((ratio) => Math.max(0, 1 - ratio))),
    rwgj: (ratios.length * agreement) / (ratios.length * agreement + (1 - agreement)),
  };
}
