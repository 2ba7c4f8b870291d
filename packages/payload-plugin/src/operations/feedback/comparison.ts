import { compareReport, type FeedbackReport } from '@coaching/core/feedback';
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

/** Returns what the leader's view and the others' say together, item by item. */
export function comparisonsOf(
  report: FeedbackReport,
  items: readonly RatingItem[],
): FrozenReport['comparisons'] {
  const asked = items.map(({ id: item, min, max, reversed }) => ({ item, min, max, reversed }));
  return compareReport(report, asked, { cut: strengthShare, sd: answerDeviation }).map(
    ({ item, quadrant }) => ({ item, quadrant }),
  );
}
