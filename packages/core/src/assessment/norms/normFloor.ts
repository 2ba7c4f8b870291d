/**
 * People that a norm is counted from at least, and by whom two norms of one scale differ at least.
 *
 * A norm holds exact counts. In a small group one of them is often a single person, whom colleagues know; and whoever
 * subtracts one norm from the next sees the counts of those who came in between, so they too have to be this many.
 */
export const normFloor = 100;

/**
 * Returns why the counts of a scale may not become its norm, or null where they may.
 *
 * @param sample.n - people with a score
 * @param sample.fresh - those of them whose newest answers came after the present norm was counted
 * @param sample.hasEarlier - whether there is a present norm
 * @example
 * normRefusal({ n: 120, fresh: 20, hasEarlier: true }) //=> 'norm_too_similar'
 */
export function normRefusal(sample: {
  readonly n: number;
  readonly fresh: number;
  readonly hasEarlier: boolean;
}): 'norm_too_small' | 'norm_too_similar' | null {
  if (!(sample.n >= normFloor)) return 'norm_too_small';
  return sample.hasEarlier && !(sample.fresh >= normFloor) ? 'norm_too_similar' : null;
}
