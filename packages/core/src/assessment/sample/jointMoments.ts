/** How two items vary together, over the `n` respondents who answered both. */
export type JointMoments = {
  readonly n: number;
  readonly covariance: number;
  readonly varianceA: number;
  readonly varianceB: number;
};

/**
 * Returns variances and covariance (divisor n − 1) of two coded items, or `null` where a code has no value.
 *
 * Each pair of codes is counted once; all arithmetic is then on a table of a few cells, centered, so it costs nothing
 * and loses nothing however many respondents there are.
 *
 * @param a, b - codes of the same respondents, 0 where missing
 * @param valuesA, valuesB - what each code stands for
 */
export function jointMoments(
  a: Uint8Array = EMPTY,
  valuesA: Float64Array = NO_VALUES,
  b: Uint8Array = EMPTY,
  valuesB: Float64Array = NO_VALUES,
): JointMoments | null {
  const counts = a === b ? ownCounts(a) : jointCounts(a, b);
  let n = 0;
  let sumA = 0;
  let sumB = 0;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? 0;
    if (count === 0) continue;
    const codeA = index >>> 8;
    const codeB = index & 255;
    if (codeA >= valuesA.length || codeB >= valuesB.length) return null;
    if (codeA === 0 || codeB === 0) continue;
    n += count;
    sumA += count * (valuesA[codeA] ?? 0);
    sumB += count * (valuesB[codeB] ?? 0);
  }
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let codeA = 1; codeA < valuesA.length; codeA++) {
    for (let codeB = 1; codeB < valuesB.length; codeB++) {
      const count = counts[(codeA << 8) | codeB] ?? 0;
      const distanceA = (valuesA[codeA] ?? 0) - sumA / n;
      const distanceB = (valuesB[codeB] ?? 0) - sumB / n;
      squaresA += count * distanceA * distanceA;
      squaresB += count * distanceB * distanceB;
      products += count * distanceA * distanceB;
    }
  }
  return { n, covariance: products / (n - 1), varianceA: squaresA / (n - 1), varianceB: squaresB / (n - 1) };
}

const EMPTY = new Uint8Array(0);
const NO_VALUES = new Float64Array(0);

/** An item with itself: one code a respondent says it all. */
function ownCounts(codes: Uint8Array): Uint32Array {
  const even = new Uint32Array(256);
  const odd = new Uint32Array(256);
  const pairs = codes.length - (codes.length % 2);
  for (let index = 0; index < pairs; index += 2) {
    const first = codes[index] ?? 0;
    const second = codes[index + 1] ?? 0;
    even[first] = (even[first] ?? 0) + 1;
    odd[second] = (odd[second] ?? 0) + 1;
  }
  const last = pairs < codes.length ? codes[pairs] : undefined;
  if (last !== undefined) even[last] = (even[last] ?? 0) + 1;
  const counts = new Uint32Array(1 << 16);
  for (let code = 0; code < 256; code++) counts[(code << 8) | code] = (even[code] ?? 0) + (odd[code] ?? 0);
  return counts;
}

function jointCounts(a: Uint8Array, b: Uint8Array): Uint32Array {
  // Neighbors often agree; two tables keep one count from waiting for the one before it.
  const even = new Uint32Array(1 << 16);
  const odd = new Uint32Array(1 << 16);
  const pairs = a.length - (a.length % 2);
  for (let index = 0; index < pairs; index += 2) {
    const first = ((a[index] ?? 0) << 8) | (b[index] ?? 0);
    const second = ((a[index + 1] ?? 0) << 8) | (b[index + 1] ?? 0);
    even[first] = (even[first] ?? 0) + 1;
    odd[second] = (odd[second] ?? 0) + 1;
  }
  for (let index = pairs; index < a.length; index++) {
    const last = ((a[index] ?? 0) << 8) | (b[index] ?? 0);
    even[last] = (even[last] ?? 0) + 1;
  }
  for (let index = 0; index < even.length; index++) even[index] = (even[index] ?? 0) + (odd[index] ?? 0);
  return even;
}
