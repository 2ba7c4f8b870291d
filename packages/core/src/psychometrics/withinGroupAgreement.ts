import { CoachingError } from '../errors/index.ts';
import { mean, variance } from '../math/index.ts';
import { assertRows, type Rows } from './rows.ts';

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
  const { points } = options;
  if (!(Number.isInteger(points) && points >= 2)) throw new CoachingError('invalid_scale');
  if (ratings.length === 0) return { rwg: null, rwgj: null };
  assertRows(ratings, { respondents: 1, items: 1 });
  const columns = (ratings[0] ?? []).map((_, item) => ratings.flatMap((row) => row[item] ?? []));
  columns.forEach((answers, item) => {
    if (answers.length === 0 || Math.max(...answers) - Math.min(...answers) <= points - 1) return;
    const message = `The answers to item ${item + 1} lie further apart than ${points} points allow.`;
    throw new CoachingError('invalid_scale', {
      message,
      issues: [{ path: [item], code: 'invalid_scale', message }],
    });
  });
  const random = (points * points - 1) / 12;
  const ratios = columns
    .filter((answers) => answers.length >= 2)
    .map((answers) => variance(answers) / random);
  if (ratios.length === 0) return { rwg: null, rwgj: null };
  const agreement = Math.max(0, 1 - mean(ratios));
  return {
    rwg: mean(ratios.map((ratio) => Math.max(0, 1 - ratio))),
    rwgj: (ratios.length * agreement) / (ratios.length * agreement + (1 - agreement)),
  };
}
