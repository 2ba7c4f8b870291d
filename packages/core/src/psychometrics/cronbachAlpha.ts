import { alphaFromCovariances, type CronbachAlpha } from './alphaFromCovariances.ts';
import { defaultConfidence } from './defaultConfidence.ts';
import { completeCovariances, pairwiseCovariances } from './itemCovariances.ts';
import { assertRows, type Rows } from './rows.ts';

/** Which respondents count, and how wide the interval is. */
export type CronbachAlphaOptions = {
  /** `complete`: who answered every item (default). `pairwise`: for each pair of items, who answered both. */
  readonly missing?: 'complete' | 'pairwise';
  /** Of the interval, between 0 and 1, default 0.95. */
  readonly confidence?: number;
};

/**
 * Returns Cronbach's alpha of a scale with Feldt's interval. A negative alpha is returned as it is.
 *
 * Reverse the reversed items first. With `pairwise`, the interval rests on the pair of items that the fewest people
 * answered, which errs on the wide side.
 *
 * @param rows - at least two respondents × two items
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `constant_item` | `invalid_matrix` | `invalid_score` |
 * `invalid_scale` | `invalid_probability`
 * @source Cronbach (1951), Psychometrika 16(3), 297–334; Feldt (1965), Psychometrika 30(3), 357–370
 * @example
 * cronbachAlpha([[1, 2], [2, 2], [3, 4], [4, 3]]).raw //=> 0.784314   (rounded)
 */
export function cronbachAlpha(rows: Rows, options: CronbachAlphaOptions = {}): CronbachAlpha {
  const { missing = 'complete', confidence = defaultConfidence } = options;
  assertRows(rows, { respondents: 2, items: 2 });
  const sample = missing === 'complete' ? completeCovariances(rows) : pairwiseCovariances(rows);
  return alphaFromCovariances({ ...sample, confidence });
}
