import { normalCdf, normalQuantile } from '../math/index.ts';

/** One test of a family. */
export type HolmTest = {
  /** Two-sided probability of a difference this large by chance, adjusted for the number of comparisons. */
  readonly adjustedP: number;
  /** How many standard errors the difference has to exceed to count. */
  readonly critical: number;
  readonly rejected: boolean;
};

/**
 * Returns, for each difference of a family, whether it exceeds chance when all of them are looked at.
 *
 * The chance of naming even one difference that is none stays under 1 − `confidence`, however the differences hang together.
 * A difference counts exactly where it exceeds `critical` standard errors.
 *
 * @param scores - differences in standard errors
 * @param confidence - in (0, 1)
 * @source Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70
 * @example
 * holm([2.1, 2.5], 0.95).map(({ rejected }) => rejected) //=> [true, true]
 * holm([2.1, 2.2], 0.95).map(({ rejected }) => rejected) //=> [false, false]
 */
export function holm(scores: readonly number[], confidence: number): HolmTest[] {
  const size = scores.length;
  const order = scores.map((_, index) => index).sort((a, b) => magnitude(scores, b) - magnitude(scores, a));
  const tests = new Map<number, HolmTest>();
  let stopped: number | null = null;
  let adjusted = 0;
  order.forEach((index, place) => {
    const left = size - place;
    const own = normalQuantile(1 - (1 - confidence) / (2 * left));
    const critical: number = stopped ?? own;
    const rejected = stopped === null && magnitude(scores, index) > own;
    // Once one does not count, none that is smaller does, even where it would alone.
    if (!rejected) stopped = critical;
    adjusted = Math.max(adjusted, Math.min(1, left * 2 * normalCdf(-magnitude(scores, index))));
    tests.set(index, { adjustedP: adjusted, critical, rejected });
  });
  return scores.flatMap((_, index) => tests.get(index) ?? []);
}

function magnitude(scores: readonly number[], index: number): number {
  return Math.abs(scores[index] ?? 0);
}
