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

/**
 * Returns what the leader's view and the others' say together, item by item.
 *
 * Items are compared within their format. Of a reversed item a low answer is the strength, so it is turned round first.
 */
export function comparisonsOf(
  report: FeedbackReport,
  items: readonly RatingItem[],
): FrozenReport['comparisons'] {
  const quadrants = new Map(
    [...new Set(items.map(({ format }) => format))].flatMap((format) => {
      const own = new Map(items.filter((item) => item.format === format).map((item) => [item.id, item]));
      const [first] = own.values();
      if (!first) return [];
      const { min, max } = first;
      const published = report.published.flatMap((figure) => {
        const item = own.get(figure.item);
        if (!item) return [];
        return [item.reversed ? { ...figure, mean: min + max - figure.mean } : figure];
      });
      const options = { cut: min + strengthShare * (max - min), sd: answerDeviation * (max - min) };
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
