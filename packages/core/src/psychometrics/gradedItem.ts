import { itemError } from './itemError.ts';

/** One item of a graded response model: discrimination above 0, and thresholds between its categories, rising. */
export type GradedItem = { readonly a: number; readonly b: readonly number[] };

/**
 * Throws unless every item has a discrimination above 0 and rising thresholds.
 *
 * @throws CoachingError `invalid_scale`
 */
export function assertGradedItems(items: readonly GradedItem[]): void {
  items.forEach(({ a, b }, index) => {
    const rising = b.every(
      (threshold, k) => Number.isFinite(threshold) && threshold > (b[k - 1] ?? -Infinity),
    );
    if (a > 0 && a < Infinity && b.length > 0 && rising) return;
    const message = `Item ${index + 1} needs a discrimination above 0 and rising thresholds.`;
    throw itemError('invalid_scale', index, message);
  });
}
