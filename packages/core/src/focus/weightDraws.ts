/** How sure a weight is, and its rank. */
export type WeightCertainty = {
  /** Percentile interval of the weight. */
  interval: { lower: number; upper: number };
  /** Place among the predictors, 1 for the heaviest; ties share the mean of their places. */
  rank: {
    mean: number;
    lower: number;
    upper: number;
    /** Shares of the draws in which it is the heaviest, and among the two heaviest, 0..1. */
    first: number;
    firstTwo: number;
  };
};

/**
 * Returns, for each predictor, percentile intervals of its weight and of its rank over draws of the weights.
 *
 * @param draws - one list of weights a draw, at least one
 * @param confidence - two-sided, in (0, 1)
 * @param sizeOf - what makes a weight heavy; default its value
 * @source Efron & Tibshirani (1993), An Introduction to the Bootstrap, 13.3; Hyndman & Fan (1996), quantile type 7
 */
export function certaintyOf(
  draws: readonly (readonly number[])[],
  confidence: number,
  sizeOf: (weight: number) => number = (weight) => weight,
): WeightCertainty[] {
  const ranks = draws.map((draw) => averageRanks(draw.map(sizeOf)));
  const tail = (1 - confidence) / 2;
  const shareOf = (places: readonly number[], most: number) =>
    places.filter((place) => place < most).length / places.length;
  return (draws[0] ?? []).map((_, index) => {
    const weights = draws.map((draw) => draw[index] ?? 0).sort((a, b) => a - b);
    const places = ranks.map((draw) => draw[index] ?? 0).sort((a, b) => a - b);
    return {
      interval: { lower: sortedQuantile(weights, tail), upper: sortedQuantile(weights, 1 - tail) },
      rank: {
        mean: places.reduce((sum, place) => sum + place, 0) / places.length,
        lower: sortedQuantile(places, tail),
        upper: sortedQuantile(places, 1 - tail),
        first: shareOf(places, 1.5),
        firstTwo: shareOf(places, 2.5),
      },
    };
  });
}

/**
 * Returns the rank of each value, 1 for the largest; ties share the mean of their places.
 *
 * @example
 * averageRanks([5, 9, 5]) //=> [2.5, 1, 2.5]
 */
export function averageRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const above = values.filter((other) => other > value).length;
    const equal = values.filter((other) => other === value).length;
    return above + (equal + 1) / 2;
  });
}

/** Returns the quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7). */
function sortedQuantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const lower = sorted[below] ?? Number.NaN;
  return lower + (at - below) * ((sorted[below + 1] ?? lower) - lower);
}
