import { topSize } from './rankScores.ts';

/**
 * Returns Kendall's tau-b of two rankings of the same behaviors, −1..1; null where one of them has nothing but ties.
 *
 * @source Kendall (1945), Biometrika 33(3), 239–251
 * @example
 * kendallTau([1, 2, 3], [1, 3, 2]) //=> 0.333   (rounded)
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number | null {
  let concordance = 0;
  let pairsInA = 0;
  let pairsInB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let k = 0; k < i; k++) {
      const inA = Math.sign((a[i] ?? 0) - (a[k] ?? 0));
      const inB = Math.sign((b[i] ?? 0) - (b[k] ?? 0));
      concordance += inA * inB;
      pairsInA += Math.abs(inA);
      pairsInB += Math.abs(inB);
    }
  }
  return pairsInA === 0 || pairsInB === 0 ? null : concordance / Math.sqrt(pairsInA * pairsInB);
}

/**
 * Returns the share of the first ranking's top 3 that is also in the second's, 0..1.
 *
 * @example
 * sharedTop([1, 2, 3, 4], [1, 2, 4, 3]) //=> 0.667   (rounded)
 */
export function sharedTop(a: readonly number[], b: readonly number[]): number {
  const top = a.flatMap((rank, index) => (rank <= topSize ? [index] : []));
  return top.filter((index) => (b[index] ?? topSize + 1) <= topSize).length / top.length;
}
