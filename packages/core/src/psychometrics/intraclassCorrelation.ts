import { CoachingError } from '../errors/index.ts';
import { mean } from '../math/index.ts';
import { assertRows } from './rows.ts';

/** The six agreement coefficients of Shrout & Fleiss, and the mean squares that they come from. */
export type IntraclassCorrelation = {
  /** One rater, other raters for each target. */
  readonly icc1: number;
  /** One rater, the same random raters for all; differences of level count as disagreement. */
  readonly icc2: number;
  /** One rater, these very raters; differences of level are ignored. */
  readonly icc3: number;
  /** The same three for the mean of all raters. */
  readonly icc1k: number;
  readonly icc2k: number;
  readonly icc3k: number;
  readonly meanSquares: {
    readonly between: number;
    readonly within: number;
    readonly judges: number;
    readonly error: number;
  };
};

/**
 * Returns how far raters agree on targets that all of them rated.
 *
 * @param ratings - targets × raters, at least 2 × 2, complete
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `invalid_matrix` | `invalid_score`
 * @throws CoachingError `constant_item` where all targets have the same mean, so that there is nothing to agree on
 * @source Shrout & Fleiss (1979), Psychological Bulletin 86(2), 420–428
 */
export function intraclassCorrelation(ratings: readonly (readonly number[])[]): IntraclassCorrelation {
  assertRows(ratings, { respondents: 2, items: 2 });
  const targets = ratings.length;
  const judges = ratings[0]?.length ?? 0;
  const all = ratings.flat();
  const center = mean(all);
  const judgeMeans = Array.from({ length: judges }, (_, judge) =>
    mean(ratings.map((row) => row[judge] ?? 0)),
  );
  const rowMeans = ratings.map(mean);
  const between = judges * squares(rowMeans, center);
  const level = targets * squares(judgeMeans, center);
  const within = ratings.reduce((sum, row, target) => sum + squares(row, rowMeans[target] ?? 0), 0);
  const rest = ratings.reduce(
    (sum, row, target) =>
      sum +
      squares(
        row.map((value, judge) => value - (judgeMeans[judge] ?? 0) - (rowMeans[target] ?? 0)),
        -center,
      ),
    0,
  );
  if (!(between > 1e-20 * all.reduce((sum, value) => sum + value * value, 0))) {
    throw new CoachingError('constant_item', { message: 'All targets have the same mean rating.' });
  }
  const b = between / (targets - 1);
  const w = within / (targets * (judges - 1));
  const j = level / (judges - 1);
  const e = rest / ((targets - 1) * (judges - 1));
  return {
    icc1: (b - w) / (b + (judges - 1) * w),
    icc2: (b - e) / (b + (judges - 1) * e + (judges * (j - e)) / targets),
    icc3: (b - e) / (b + (judges - 1) * e),
    icc1k: (b - w) / b,
    icc2k: (b - e) / (b + (j - e) / targets),
    icc3k: (b - e) / b,
    meanSquares: { between: b, within: w, judges: j, error: e },
  };
}

/** Returns the sum of squared distances from `center`. */
function squares(values: readonly number[], center: number): number {
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
}
