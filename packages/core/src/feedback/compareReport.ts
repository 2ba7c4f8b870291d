import { CoachingError } from '../errors/index.ts';
import { compareItems, type ItemScale, type SelfOtherComparison } from './compareSelfOther.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import { assertReportItems, type ReportItem } from './ReportItem.ts';
import type { AnswerAssumptions } from './reportIntervals.ts';

/** How to compare items whose answer formats may differ. */
export type CompareReportOptions = AnswerAssumptions & {
  /** Where a strength begins, as a share of the answer range, 0..1. */
  readonly cut: number;
};

/**
 * Returns the leader's view beside the others' for each item that has both, in the order of `items`.
 *
 * The same as `compareSelfOther`, with the cut and the spread as shares of each item's own range. Of a reversed item a low answer is
 * the strength; its numbers stay as published.
 *
 * @throws CoachingError `invalid_scale` | `invalid_probability`
 * @source Conway & Huffcutt (1997) for the reliabilities
 */
export function compareReport(
  report: FeedbackReport,
  items: readonly ReportItem[],
  { cut, sd, ...rest }: CompareReportOptions,
): SelfOtherComparison[] {
  assertReportItems(items, sd);
  if (!(cut >= 0 && cut <= 1)) throw new CoachingError('invalid_scale');
  const scales = items.map(({ item, min, max, reversed }): ItemScale => {
    const range = max - min;
    const isStrength = (value: number) =>
      reversed ? max - value >= cut * range : value - min >= cut * range;
    return { item, sd: sd * range, isStrength };
  });
  return compareItems(report, scales, rest);
}
