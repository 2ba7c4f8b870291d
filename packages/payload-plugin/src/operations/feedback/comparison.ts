import { compareSelfOther, type FeedbackReport } from '@coaching/core/feedback';
import type { FrozenReport } from '../../collections/practice/frozenReport.ts';
import type { RatingItem } from './ratingItems.ts';

/**
 * Where a strength begins, as a share of the answer range: nearer to the fourth of five steps than to the third.
 */
const strengthShare = 5 / 8;

/**
 * Standard deviation of single answers to an item, as a share of the answer range: one step of five.
 *
 * Norms describe whole scales; of single answers there is no figure, and the report says so.
 */
export const answerDeviation = 1 / 4;

/** Returns what the leader's view and the others' say together, item by item; items are compared within their format. */
export function comparisonsOf(
  report: FeedbackReport,
  items: readonly RatingItem[],
): FrozenReport['comparisons'] {
  const formats = [...new Set(items.map(({ format }) => format))];
  const quadrants = new Map(
    formats.flatMap((format) => {
      const own = items.filter((item) => item.format === format);
      const [first] = own;
      if (!first) return [];
      const published = report.published.filter(({ item }) => own.some(({ id }) => id === item));
      const range = first.max - first.min;
      const options = { cut: first.min + strengthShare * range, sd: answerDeviation * range };
      return compareSelfOther({ ...report, published }, options).map(({ item, quadrant }) => [
        item,
        quadrant,
      ]);
    }),
  );
  return items.flatMap(({ id }) => {
    const quadrant = quadrants.get(id);
    return quadrant === undefined ? [] : [{ item: id, quadrant }];
  });
}
