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
