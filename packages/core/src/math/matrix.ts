import { CoachingError } from '../errors/index.ts';

/** Rows of numbers, all of the same length. Functions of this folder never change their arguments. */
export type Matrix = readonly (readonly number[])[];

/**
 * Throws unless every row of `matrix` has as many finite numbers as the first, and there is at least one.
 *
 * @throws CoachingError `invalid_matrix`
 */
export function assertMatrix(matrix: Matrix): void {
  const width = matrix[0]?.length ?? 0;
  if (width === 0) throw new CoachingError('invalid_matrix', { message: 'The matrix is empty.' });
  matrix.forEach((row, index) => {
    if (row.length !== width || !row.every(Number.isFinite)) {
      throw new CoachingError('invalid_matrix', {
        issues: [
          {
            path: [index],
            code: 'invalid_matrix',
            message: `Row ${index + 1} does not hold ${width} numbers.`,
          },
        ],
      });
    }
  });
}

/**
 * Throws unless `matrix` is square, finite and symmetric.
 *
 * @throws CoachingError `invalid_matrix`
 */
export function assertSymmetric(matrix: Matrix): void {
  assertMatrix(matrix);
  const scale = Math.max(...matrix.map((row) => Math.max(...row.map(Math.abs))));
  const mirrored = (i: number, j: number) =>
    Math.abs(entry(matrix, i, j) - entry(matrix, j, i)) <= 1e-9 * scale;
  const symmetric =
    matrix.length === matrix[0]?.length &&
    matrix.every((row, i) => row.every((_, j) => j >= i || mirrored(i, j)));
  if (!symmetric) throw new CoachingError('invalid_matrix', { message: 'The matrix is not symmetric.' });
}

/**
 * Returns one entry.
 *
 * @throws RangeError where there is none, which is a fault of the caller
 */
export function entry(matrix: Matrix, row: number, column: number): number {
  const value = matrix[row]?.[column];
  if (value === undefined) throw new RangeError(`No entry at row ${row}, column ${column}`);
  return value;
}

/** Returns a `rows` × `columns` matrix of `value(row, column)`. */
export function matrixOf(
  rows: number,
  columns: number,
  value: (row: number, column: number) => number,
): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => value(i, j)));
}

/** Returns the identity matrix of `size` rows. */
export function identity(size: number): number[][] {
  return matrixOf(size, size, (i, j) => (i === j ? 1 : 0));
}

/** Returns the rows as columns. */
export function transpose(matrix: Matrix): number[][] {
  return matrixOf(matrix[0]?.length ?? 0, matrix.length, (i, j) => entry(matrix, j, i));
}

/** Returns the sum of the products of two equally long rows. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/**
 * Returns the matrix product of `a` and `b`.
 *
 * @example
 * multiply([[1, 2]], [[3], [4]]) //=> [[11]]
 */
export function multiply(a: Matrix, b: Matrix): number[][] {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/**
 * Returns the matrix applied to a column.
 *
 * @example
 * multiplyVector([[1, 2], [3, 4]], [1, 1]) //=> [3, 7]
 */
export function multiplyVector(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}
