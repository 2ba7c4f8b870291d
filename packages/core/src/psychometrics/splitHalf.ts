import { CoachingError } from '../errors/index.ts';
import { completeCovariances } from './itemCovariances.ts';
import { itemError } from './itemError.ts';
import { assertRows, type Rows } from './rows.ts';

/** Reliability of a scale from how its two halves go together. */
export type SplitHalf = {
  /** Between the sums of the halves. */
  readonly correlation: number;
  /** Of the whole scale, if the halves were parallel: of equal variance. */
  readonly spearmanBrown: number;
  /** Of the whole scale, also with halves of unequal variance: Guttman's λ4, which equals Flanagan's and Rulon's formula. */
  readonly lambda4: number;
};

/** How the scale is split. */
export type SplitHalfOptions = {
  /** Items of the first half, counted from 0; the others are the second. By default every other item, from the first. */
  readonly first?: readonly number[];
};

/**
 * Returns split-half reliabilities, from the respondents who answered every item. Negative ones are returned as they are.
 *
 * Reverse the reversed items first. Another split gives another figure; alpha speaks for all of them.
 *
 * @param rows - at least two respondents × two items
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `constant_item` | `invalid_matrix` | `invalid_score`
 * @throws CoachingError `invalid_scale` for a half that has no item or does not vary, and for halves that cancel out
 * @source Spearman (1910) and Brown (1910), British Journal of Psychology 3; Guttman (1945), Psychometrika 10(4), 255–282
 * @example
 * splitHalf([[1, 2], [2, 2], [3, 4], [4, 3]]) //=> { correlation: 0.674, spearmanBrown: 0.805, lambda4: 0.784 }   (rounded)
 */
export function splitHalf(rows: Rows, options: SplitHalfOptions = {}): SplitHalf {
  assertRows(rows, { respondents: 2, items: 2 });
  const items = rows[0]?.length ?? 0;
  const isFirst = membership(items, options.first);
  const { covariances } = completeCovariances(rows);
  const between = (a: boolean, b: boolean) =>
    covariances.reduce(
      (total, row, i) =>
        isFirst[i] === a
          ? row.reduce((sum, value, j) => (isFirst[j] === b ? sum + value : sum), total)
          : total,
      0,
    );
  const [one, both, two] = [between(true, true), between(true, false), between(false, false)];
  const own = covariances.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  const whole = one + two + 2 * both;
  const correlation = both / Math.sqrt(one * two);
  if (!(Math.min(one, two, whole) > 1e-12 * own && 1 + correlation > 1e-12)) {
    throw new CoachingError('invalid_scale', {
      message: 'The items of a half, or the halves, cancel one another out.',
    });
  }
  return { correlation, spearmanBrown: (2 * correlation) / (1 + correlation), lambda4: (4 * both) / whole };
}

function membership(items: number, first: readonly number[] | undefined): boolean[] {
  const unknown = first?.find((item) => !(Number.isInteger(item) && item >= 0 && item < items));
  if (unknown !== undefined) {
    throw itemError('invalid_scale', unknown, `There is no item ${unknown + 1} to put into a half.`);
  }
  const chosen = first === undefined ? null : new Set(first);
  const isFirst = Array.from({ length: items }, (_, item) => chosen?.has(item) ?? item % 2 === 0);
  if (isFirst.includes(true) && isFirst.includes(false)) return isFirst;
  throw new CoachingError('invalid_scale', { message: 'Both halves need an item.' });
}
