import { CoachingError } from '../errors/index.ts';
import { assertMatrix, entry, type Matrix } from './matrix.ts';

/**
 * Returns x with `matrix`·x = `right`, or `null` where the rows depend on one another.
 *
 * Gaussian elimination with partial pivoting.
 *
 * @param matrix - square
 * @throws CoachingError `invalid_matrix`
 * @example
 * solve([[2, 1], [1, 3]], [3, 5]) //=> [0.8, 1.4]   (rounded)
 */
export function solve(matrix: Matrix, right: readonly number[]): number[] | null {
  assertMatrix(matrix);
  const size = matrix.length;
  if (matrix[0]?.length !== size || right.length !== size || !right.every(Number.isFinite)) {
    throw new CoachingError('invalid_matrix', {
      message: 'The matrix must be square, with one right-hand value a row.',
    });
  }
  const work = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const scale = Math.max(...matrix.map((row) => Math.max(...row.map(Math.abs))));
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(entry(work, row, column)) > Math.abs(entry(work, best, column))) best = row;
    }
    const pivot = work[best];
    const displaced = work[column];
    if (!pivot || !displaced || !(Math.abs(pivot[column] ?? 0) > 1e-13 * scale)) return null;
    work[best] = displaced;
    work[column] = pivot;
    for (const row of work.slice(column + 1)) subtractMultiple(row, pivot, column);
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = entry(work, row, size);
    for (let column = row + 1; column < size; column++)
      rest -= entry(work, row, column) * (solution[column] ?? 0);
    solution[row] = rest / entry(work, row, row);
  }
  return solution;
}

function subtractMultiple(row: number[], pivot: readonly number[], from: number): void {
  const factor = (row[from] ?? 0) / (pivot[from] ?? 1);
  if (factor === 0) return;
  for (let column = from; column < row.length; column++) {
    row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
  }
}
