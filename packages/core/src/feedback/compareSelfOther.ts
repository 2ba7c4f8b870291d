import * as z from 'zod';
import { CoachingError } from '../errors/index.ts';
import { normalQuantile } from '../math/index.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import { othersErrorVariances } from './othersError.ts';

/** Where an item can stand when the leader's view and the others' are laid side by side. */
export const selfOtherQuadrants = [
  'agreedStrength',
  'agreedDevelopment',
  'blindSpot',
  'hiddenStrength',
  'indeterminate',
] as const;

/** Where an item stands when the leader's view and the others' are laid side by side. */
export type SelfOtherQuadrant = (typeof selfOtherQuadrants)[number];

/** The leader's answer beside the others' mean, in answer points. */
export type SelfOtherComparison = {
  item: string;
  self: number;
  others: number;
  difference: number;
  /** Half-width of the confidence interval of the difference. */
  margin: number;
  quadrant: SelfOtherQuadrant;
};

/** Schema of `SelfOtherComparison`. */
export const selfOtherComparisonSchema = z.object({
  item: z.string(),
  self: z.number(),
  others: z.number(),
  difference: z.number(),
  margin: z.number(),
  quadrant: z.enum(selfOtherQuadrants),
}) satisfies z.ZodType<SelfOtherComparison>;

/** How to compare. */
export type SelfOtherOptions = {
  /** Answers at or above count as a strength, in answer points. */
  readonly cut: number;
  /** Standard deviation of single answers to an item, in answer points, > 0: from the instrument's norms. */
  readonly sd: number;
  /** Two-sided, in (0, 1), default 0.8. */
  readonly confidence?: number;
  /** Reliability of the leader's own answer, 0..1; default 0.5, an assumption: no figure for it is published. */
  readonly selfReliability?: number;
};

/**
 * Returns, for each item that has both, the difference between the leader's view and the others', and what it says.
 *
 * On the same side of the cut the two agree. On different sides it is a blind spot or a hidden strength only where the
 * difference exceeds its own error, else `indeterminate`. The error follows from the published numbers of raters and
 * the reliability of single raters; groups without a figure of their own count with the lowest.
 *
 * @throws CoachingError `invalid_scale` | `invalid_probability`
 * @source Conway & Huffcutt (1997) for the reliabilities
 */
export function compareSelfOther(report: FeedbackReport, options: SelfOtherOptions): SelfOtherComparison[] {
  const { cut, sd, ...rest } = options;
  if (!(sd > 0 && sd < Infinity && Number.isFinite(cut))) throw new CoachingError('invalid_scale');
  const items = [...new Set(report.published.map(({ item }) => item))];
  const isStrength = (value: number) => value >= cut;
  return compareItems(
    report,
    items.map((item) => ({ item, sd, isStrength })),
    rest,
  );
}

/** An item, the spread of single answers to it, and which figures of it count as a strength, both in answer points. */
export type ItemScale = {
  readonly item: string;
  readonly sd: number;
  readonly isStrength: (value: number) => boolean;
};

/**
 * Returns the comparison of those items of which both sides are published, in their order.
 *
 * @throws CoachingError `invalid_scale` | `invalid_probability`
 */
export function compareItems(
  report: FeedbackReport,
  items: readonly ItemScale[],
  options: Pick<SelfOtherOptions, 'confidence' | 'selfReliability'>,
): SelfOtherComparison[] {
  const { confidence = 0.8, selfReliability = 0.5 } = options;
  if (!(selfReliability >= 0 && selfReliability <= 1)) throw new CoachingError('invalid_scale');
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  const width = normalQuantile((1 + confidence) / 2);
  const errors = othersErrorVariances(report);
  const own = new Set(report.groups.filter(({ kind }) => kind === 'self').map(({ id }) => id));
  const meansOf = (is: (group: string) => boolean) =>
    new Map(report.published.filter(({ group }) => is(group)).map(({ item, mean }) => [item, mean]));
  const ownMeans = meansOf((group) => own.has(group));
  const otherMeans = meansOf((group) => group === 'others');
  return items.flatMap(({ item, sd, isStrength }) => {
    const self = ownMeans.get(item);
    const others = otherMeans.get(item);
    if (self === undefined || others === undefined) return [];
    const margin = width * sd * Math.sqrt(1 - selfReliability + (errors.get(item) ?? Number.NaN));
    const difference = self - others;
    const high = { self: isStrength(self), others: isStrength(others) };
    const quadrant = quadrantOf(high, Math.abs(difference) > margin);
    return [{ item, self, others, difference, margin, quadrant }];
  });
}

function quadrantOf(high: { self: boolean; others: boolean }, beyondError: boolean): SelfOtherQuadrant {
  if (high.self === high.others) return high.self ? 'agreedStrength' : 'agreedDevelopment';
  if (!beyondError) return 'indeterminate';
  return high.self ? 'blindSpot' : 'hiddenStrength';
}
