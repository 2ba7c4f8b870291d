import { mean, variance } from '../math/index.ts';
import { completeCovariances, pairwiseCovariances } from './itemCovariances.ts';
import { assertInRange, assertRows, completeRows, type Rows } from './rows.ts';

/** What one item of a scale does in a sample. */
export type ItemStatistics = {
  /** Its position in the rows, from 0. */
  readonly item: number;
  /** Respondents behind `mean`, `sd`, `floor` and `ceiling`. */
  readonly n: number;
  readonly mean: number;
  /** Standard deviation, divisor n − 1. */
  readonly sd: number;
  /** Correlation with the sum of the other items; `null` where they cancel one another out. */
  readonly itemRest: number | null;
  /** Raw alpha of the other items; `null` with fewer than two of them, or where they cancel one another out. */
  readonly alphaIfDropped: number | null;
  /** Share of answers at the lowest and at the highest step, 0 to 1; `null` unless the range is given. */
  readonly floor: number | null;
  readonly ceiling: number | null;
};

/** Which respondents count, and between what the answers lie. */
export type ItemStatisticsOptions = {
  /** `complete`: who answered every item (default). `pairwise`: all who answered the item, or both of two items. */
  readonly missing?: 'complete' | 'pairwise';
  /** Ends of the answer scale. They are not guessed: a sample may miss the lowest step. */
  readonly range?: { readonly min: number; readonly max: number };
};

/** An item that goes against the rest of its scale: it may be keyed the wrong way round. */
export type SuspectKey = { readonly item: number; readonly itemRest: number };

/**
 * Returns mean, spread and fit of each item of one scale.
 *
 * Reverse the reversed items first. With `pairwise`, correlations rest on different people for different pairs of items
 * and can then pass ±1.
 *
 * @param rows - at least two respondents × two items
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `constant_item` | `invalid_matrix` | `invalid_score`
 * @throws CoachingError `invalid_scale` for a range whose ends are not in order, `invalid_answer` for an answer beyond it
 * @source Nunnally & Bernstein (1994), Psychometric Theory, 3rd ed., ch. 8 (corrected item-total correlation)
 * @example
 * itemStatistics([[1, 2], [2, 2], [3, 4], [4, 3]], { range: { min: 1, max: 4 } })[0]
 * //=> { item: 0, n: 4, mean: 2.5, sd: 1.291, itemRest: 0.674, alphaIfDropped: null, floor: 0.25, ceiling: 0.25 }   (rounded)
 */
export function itemStatistics(rows: Rows, options: ItemStatisticsOptions = {}): ItemStatistics[] {
  const { missing = 'complete', range } = options;
  assertRows(rows, { respondents: 2, items: 2 });
  if (range) assertInRange(rows, range);
  const used = missing === 'complete' ? completeRows(rows) : rows;
  const { covariances } = missing === 'complete' ? completeCovariances(used) : pairwiseCovariances(used);
  return covariances.map((row, item) => {
    const answers = used.flatMap((respondent) => respondent[item] ?? []);
    const share = (end: number | undefined) =>
      end === undefined ? null : answers.filter((answer) => answer === end).length / answers.length;
    return {
      item,
      n: answers.length,
      mean: mean(answers),
      sd: Math.sqrt(variance(answers)),
      ...fitOf(covariances, row, item),
      floor: share(range?.min),
      ceiling: share(range?.max),
    };
  });
}

/**
 * Returns the items whose correlation with the rest of their scale is negative.
 *
 * In a small sample, chance alone can make it so, and in a short scale one wrong key drags the others down: look at the
 * item's wording before turning its key.
 *
 * @example
 * suspectKeys(itemStatistics([[1, 2, 1, 5], [2, 2, 2, 4], [3, 4, 3, 2], [4, 3, 4, 1]]))
 * //=> [{ item: 3, itemRest: -0.995 }]   (rounded)
 */
export function suspectKeys(statistics: readonly ItemStatistics[]): SuspectKey[] {
  return statistics.flatMap(({ item, itemRest }) =>
    itemRest !== null && itemRest < 0 ? [{ item, itemRest }] : [],
  );
}

function fitOf(
  covariances: readonly (readonly number[])[],
  row: readonly number[],
  item: number,
): Pick<ItemStatistics, 'itemRest' | 'alphaIfDropped'> {
  const others = covariances.filter((_, index) => index !== item).map((other) => other.toSpliced(item, 1));
  const own = others.reduce((total, other, index) => total + (other[index] ?? 0), 0);
  const rest = sum(others.map(sum));
  if (!(rest > 1e-12 * own)) return { itemRest: null, alphaIfDropped: null };
  const itemRest = sum(row.toSpliced(item, 1)) / Math.sqrt((row[item] ?? 0) * rest);
  const alphaIfDropped = others.length < 2 ? null : (others.length / (others.length - 1)) * (1 - own / rest);
  return { itemRest, alphaIfDropped };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
