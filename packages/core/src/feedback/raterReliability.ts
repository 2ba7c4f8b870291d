import type { RaterGroupKind } from './raterGroup.ts';

/**
 * Expected correlation between two single raters of the same kind; null where no figure is published.
 *
 * @source Conway & Huffcutt (1997), Human Performance 10(4), 331–360
 */
export const singleRaterReliability: Readonly<Record<RaterGroupKind, number | null>> = {
  self: null,
  manager: 0.5,
  peer: 0.37,
  directReport: 0.3,
  other: null,
};

/**
 * Returns the reliability of the mean of `raters` raters, 0..1.
 *
 * @param single - reliability of one rater, 0..1
 * @source Spearman (1910); Brown (1910), British Journal of Psychology 3
 * @example
 * spearmanBrown(0.37, 3) //=> 0.638   (rounded)
 */
export function spearmanBrown(single: number, raters: number): number {
  return (raters * single) / (1 + (raters - 1) * single);
}
