/** Scores closer than this are a tie: they differ by rounding only. */
export const tieTolerance = 1e-9;

/**
 * Returns the rank of each score, 1 for the highest; ties share a rank and the next rank is skipped.
 *
 * @example
 * rankScores([0.2, 0.9, 0.2, 0.1]) //=> [2, 1, 2, 4]
 */
export function rankScores(scores: readonly number[]): number[] {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = new Array<number>(scores.length).fill(1);
  let rank = 1;
  let best = Number.POSITIVE_INFINITY;
  order.forEach((index, position) => {
    const score = scores[index] ?? 0;
    if (best - score > tieTolerance) {
      rank = position + 1;
      best = score;
    }
    ranks[index] = rank;
  });
  return ranks;
}

/** How many behaviors count as the top of a ranking. */
export const topSize = 3;

/** How often each behavior was in the top 3, and how often first; ties count for all that share the place. */
export type TopCounts = { readonly top: Float64Array; readonly first: Float64Array };

/**
 * Adds 1 to `counts.top` for each score that fewer than three others exceed, and to `counts.first` for those that none exceeds.
 *
 * By indices, since iterators cost half of the time here.
 */
export function countTop(scores: Float64Array, counts: TopCounts): void {
  let first = Number.NEGATIVE_INFINITY;
  let second = first;
  let third = first;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    if (score <= third) continue;
    if (score > first) {
      third = second;
      second = first;
      first = score;
    } else if (score > second) {
      third = second;
      second = score;
    } else third = score;
  }
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    if (score >= third - tieTolerance) counts.top[index] = (counts.top[index] ?? 0) + 1;
    if (score >= first - tieTolerance) counts.first[index] = (counts.first[index] ?? 0) + 1;
  }
}
