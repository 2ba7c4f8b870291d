import { assertSymmetric, entry, identity, type Matrix } from './matrix.ts';

/** Eigenvalues in falling order; `vectors[k]` is the unit eigenvector of `values[k]`, its largest entry positive. */
export type SymmetricEigen = { readonly values: readonly number[]; readonly vectors: Matrix };

/**
 * Returns the eigenvalues and eigenvectors of a symmetric matrix.
 *
 * @throws CoachingError `invalid_matrix`
 * @source Jacobi (1846), cyclic by rows; rotations as in Golub & Van Loan (1996), 8.4
 * @example
 * symmetricEigen([[2, 1], [1, 2]]).values //=> [3, 1]   (rounded)
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  assertSymmetric(matrix);
  const size = matrix.length;
  const work = matrix.map((row) => Float64Array.from(row));
  const vectors = identity(size).map((row) => Float64Array.from(row));
  for (let sweep = 0; sweep < MOST_SWEEPS && rotateAll(work, vectors); sweep++);
  return Array.from({ length: size }, (_, k) => ({
    value: work[k]?.[k] ?? 0,
    vector: oriented(vectors[k] ?? []),
  }))
    .sort((a, b) => b.value - a.value)
    .reduce<{ values: number[]; vectors: number[][] }>(
      (result, { value, vector }) => ({
        values: [...result.values, value],
        vectors: [...result.vectors, vector],
      }),
      { values: [], vectors: [] },
    );
}

/** Sweeps converge quadratically; six to ten are usual. */
const MOST_SWEEPS = 60;

/** Rotates every off-diagonal pair once; returns whether any was still large enough to matter. */
function rotateAll(work: readonly Float64Array[], vectors: readonly Float64Array[]): boolean {
  let rotated = false;
  work.forEach((rowP, p) => {
    work.slice(p + 1).forEach((rowQ, offset) => {
      const q = p + 1 + offset;
      const off = rowP[q] ?? 0;
      const pp = rowP[p] ?? 0;
      const qq = rowQ[q] ?? 0;
      if (Math.abs(off) <= Number.EPSILON * 0.01 * Math.sqrt(Math.abs(pp * qq)) || Math.abs(off) < 1e-300)
        return;
      rotated = true;
      const theta = (qq - pp) / (2 * off);
      const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
      const cosine = 1 / Math.hypot(tangent, 1);
      const sine = tangent * cosine;
      for (const row of work) rotate(row, row, p, q, cosine, sine);
      rotateRows(rowP, rowQ, cosine, sine);
      rowP[q] = 0;
      rowQ[p] = 0;
      const vectorP = vectors[p];
      const vectorQ = vectors[q];
      if (vectorP && vectorQ) rotateRows(vectorP, vectorQ, cosine, sine);
    });
  });
  return rotated;
}

function rotate(
  first: Float64Array,
  second: Float64Array,
  p: number,
  q: number,
  cosine: number,
  sine: number,
): void {
  const a = first[p] ?? 0;
  const b = second[q] ?? 0;
  first[p] = cosine * a - sine * b;
  second[q] = sine * a + cosine * b;
}

function rotateRows(first: Float64Array, second: Float64Array, cosine: number, sine: number): void {
  for (let k = 0; k < first.length; k++) rotate(first, second, k, k, cosine, sine);
}

function oriented(vector: ArrayLike<number>): number[] {
  const entries = Array.from(vector);
  const largest = entries.reduce(
    (best, value) => (Math.abs(value) > Math.abs(best) + 1e-12 ? value : best),
    0,
  );
  return largest < 0 ? entries.map((value) => -value) : entries;
}

/**
 * Returns V·diag(f(λ))·Vᵀ: a function of a symmetric matrix, such as its square root or its inverse.
 *
 * @example
 * spectralMap([[4, 0], [0, 9]], Math.sqrt) //=> [[2, 0], [0, 3]]
 */
export function spectralMap(matrix: Matrix, map: (eigenvalue: number) => number): number[][] {
  const { values, vectors } = symmetricEigen(matrix);
  const mapped = values.map(map);
  return matrix.map((row, i) =>
    row.map((_, j) =>
      mapped.reduce((sum, value, k) => sum + value * entry(vectors, k, i) * entry(vectors, k, j), 0),
    ),
  );
}
