import * as z from 'zod';
import { CoachingError } from '../errors/index.ts';
import { normalQuantile } from '../math/index.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import { groupErrorVariance, othersErrorVariances } from './othersError.ts';
import { assertReportItems, type ReportItem } from './ReportItem.ts';

/** How far a published figure might have come out elsewhere with other raters of the same kind, in answer points. */
export type FigureInterval = {
  item: string;
  /** A group's id, or `others`. */
  group: string;
  mean: number;
  standardError: number;
  /** Ends of the interval, within the answer format. */
  lower: number;
  upper: number;
  /** Two-sided, in (0, 1). */
  confidence: number;
};

/** Schema of `FigureInterval`. */
export const figureIntervalSchema = z.object({
  item: z.string(),
  group: z.string(),
  mean: z.number(),
  standardError: z.number(),
  lower: z.number(),
  upper: z.number(),
  confidence: z.number(),
}) satisfies z.ZodType<FigureInterval>;

/** What is assumed of single answers, since nothing of it may be learned from the raters of a round. */
export type AnswerAssumptions = {
  /** Standard deviation of single answers as a share of the answer range, > 0: from the instrument's norms. */
  readonly sd: number;
  /** Two-sided, in (0, 1), default 0.8. */
  readonly confidence?: number;
  /** Reliability of the leader's own answer, 0..1; default 0.5, an assumption: no figure for it is published. */
  readonly selfReliability?: number;
};

/**
 * Returns an interval for each published figure of the items, in the order of the report, so that no mean is drawn as if it were exact.
 *
 * The width follows from the published number of raters, the reliability of single raters of their kind and `sd`. It never follows
 * from how far the raters of this round lie apart: under six of them that would give their answers away, and it is the same rule
 * for every size, so that a width says nothing that the numbers of raters do not say already.
 *
 * @param items - figures of other items are left out
 * @throws CoachingError `invalid_scale` | `invalid_probability`
 * @source Conway & Huffcutt (1997) for the reliabilities
 * @example
 * const published = [{ item: 'listens', group: 'peer', mean: 4, raters: 3 }]
 * const groups = [{ id: 'peer', kind: 'peer', anonymous: true, singleRaterReliability: 0.37, reliability: 0.638 }]
 * const report = { threshold: 3, groups, published, merged: [], suppressed: [], kept: [] }
 * reportIntervals(report, [{ item: 'listens', min: 1, max: 5 }], { sd: 0.25 })
 * //=> [{ item: 'listens', group: 'peer', mean: 4, standardError: 0.458, lower: 3.413, upper: 4.587, confidence: 0.8 }]   (rounded)
 */
export function reportIntervals(
  report: FeedbackReport,
  items: readonly ReportItem[],
  options: AnswerAssumptions,
): FigureInterval[] {
  const { sd, confidence = 0.8, selfReliability = 0.5 } = options;
  assertReportItems(items, sd);
  if (!(selfReliability >= 0 && selfReliability <= 1)) throw new CoachingError('invalid_scale');
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  const width = normalQuantile((1 + confidence) / 2);
  const kinds = new Map(report.groups.map(({ id, kind }) => [id, kind]));
  const ofOthers = othersErrorVariances(report);
  const formats = new Map(items.map((one) => [one.item, one]));
  return report.published.flatMap(({ item, group, mean, raters }) => {
    const format = formats.get(item);
    if (!format) return [];
    const kind = kinds.get(group) ?? 'other';
    const variance =
      group === 'others'
        ? (ofOthers.get(item) ?? Number.NaN)
        : kind === 'self'
          ? 1 - selfReliability
          : groupErrorVariance(kind, raters);
    const standardError = sd * (format.max - format.min) * Math.sqrt(variance);
    const lower = Math.max(format.min, mean - width * standardError);
    const upper = Math.min(format.max, mean + width * standardError);
    return [{ item, group, mean, standardError, lower, upper, confidence }];
  });
}
