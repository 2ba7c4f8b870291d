import { mean } from '../math/index.ts';
import type { Rows } from './rows.ts';
import { answeredColumns } from './varianceRatios.ts';

/** How far the raters of one group lie apart, in answer points: 0 where all agree. */
export type AverageDeviation = {
  /** One an item; `null` where fewer than two raters answered it. */
  readonly items: readonly (number | null)[];
  /** The mean over the items that have one, `null` where none has. */
  readonly mean: number | null;
};

/** What the raters are compared with. */
export type AverageDeviationOptions = {
  /** The group's `mean` (default), or its `median`, which one far rater moves less. */
  readonly center?: 'mean' | 'median';
};

/**
 * Returns the mean distance of raters from the center of their group. It needs no assumption on random answers.
 *
 * @param ratings - one row a rater, one column an item
 * @throws CoachingError `invalid_matrix` | `invalid_score` | `too_few_items`
 * @source Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2(1), 49–68
 * @example
 * averageDeviation([[4, 1], [4, 2], [5, 3], [3, 2]]) //=> { items: [0.5, 0.5], mean: 0.5 }
 */
export function averageDeviation(ratings: Rows, options: AverageDeviationOptions = {}): AverageDeviation {
  const centerOf = options.center === 'median' ? median : mean;
  const items = answeredColumns(ratings).map((answers) => {
    if (answers.length < 2) return null;
    const center = centerOf(answers);
    return mean(answers.map((answer) => Math.abs(answer - center)));
  });
  const known = items.filter((item) => item !== null);
  return { items, mean: known.length === 0 ? null : mean(known) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return mean(middle);
}
