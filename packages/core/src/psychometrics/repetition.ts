import { cholesky, type Matrix } from '../math/index.ts';
import { itemError } from './itemError.ts';

/**
 * Throws where an item repeats what the items before it say together, and names the first that does.
 *
 * @param correlations - of the items
 * @throws CoachingError `singular_correlation`
 */
export function assertNoRepetition(correlations: Matrix): void {
  const item = correlations.findIndex((_, last) => cholesky(firstOf(correlations, last + 1)) === null);
  if (item < 0) return;
  const message = `Item ${item + 1} repeats what the items before it say.`;
  throw itemError('singular_correlation', item, message);
}

function firstOf(matrix: Matrix, size: number): number[][] {
  return matrix.slice(0, size).map((row) => row.slice(0, size));
}
