import { assertSymmetric, entry, type Matrix, matrixOf } from './matrix.ts';

/**
 * Returns the lower triangle L with L·Lᵀ = `matrix`, or `null` where the matrix is not positive definite.
 *
 * @param matrix - symmetric
 * @throws CoachingError `invalid_matrix`
 * @example
 * cholesky([[4, 2], [2, 2]]) //=> [[2, 0], [1, 1]]
 */
export function cholesky(matrix: Matrix): number[][] | null {
  assertSymmetric(matrix);
  const size = matrix.length;
  const lower = matrixOf(size, size, () => 0);
  for (let i = 0; i < size; i++) {
    const row = lower[i] ?? [];
    for (let j = 0; j <= i; j++) {
      let rest = entry(matrix, i, j);
      for (let k = 0; k < j; k++) rest -= entry(lower, i, k) * entry(lower, j, k);
      if (i === j) {
        // Below this the pivot is rounding noise, and whatever is built on it too.
        if (!(rest > SMALLEST_PIVOT * Math.abs(entry(matrix, i, i)))) return null;
        row[i] = Math.sqrt(rest);
      } else {
        row[j] = rest / entry(lower, j, j);
      }
    }
  }
  return lower;
}

const SMALLEST_PIVOT = 1e-13;

/**
 * Returns x with L·Lᵀ·x = `right`, for the factor L that `cholesky` gave.
 *
 * @example
 * solveCholesky([[2, 0], [1, 1]], [4, 2]) //=> [1, 0]
 */
export function solveCholesky(lower: Matrix, right: readonly number[]): number[] {
  const solution = [...right];
  for (let i = 0; i < solution.length; i++) {
    let rest = solution[i] ?? 0;
    for (let k = 0; k < i; k++) rest -= entry(lower, i, k) * (solution[k] ?? 0);
    solution[i] = rest / entry(lower, i, i);
  }
  for (let i = solution.length - 1; i >= 0; i--) {
    let rest = solution[i] ?? 0;
    for (let k = i + 1; k < solution.length; k++) rest -= entry(lower, k, i) * (solution[k] ?? 0);
    solution[i] = rest / entry(lower, i, i);
  }
  return solution;
}
