import { cholesky, correlationMatrix, identity, solveCholesky } from '../math/index.ts';
import { completeCovariances } from './itemCovariances.ts';
import { assertNoRepetition } from './repetition.ts';
import { assertRows, type Rows } from './rows.ts';

/**
 * Returns Guttman's λ6 of standardized items: a lower bound of reliability that counts as common what the other items
 * predict of each item.
 *
 * Reverse the reversed items first. Respondents who left an item out do not count.
 *
 * @param rows - at least two items, and more complete respondents than items
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `constant_item` | `invalid_matrix` | `invalid_score`
 * @throws CoachingError `singular_correlation` for an item that repeats others
 * @source Guttman (1945), Psychometrika 10(4), 255–282
 * @example
 * guttmanLambda6([[1, 2], [2, 2], [3, 4], [4, 3]]) //=> 0.674   (rounded)
 */
export function guttmanLambda6(rows: Rows): number {
  assertRows(rows, { respondents: 2, items: 2 });
  const correlations = correlationMatrix(completeCovariances(rows).covariances);
  assertNoRepetition(correlations);
  const lower = cholesky(correlations) ?? [];
  // The inverse's diagonal holds one over the share of each item that the others leave open.
  const open = identity(correlations.length).reduce(
    (sum, row, item) => sum + 1 / (solveCholesky(lower, row)[item] ?? 1),
    0,
  );
  const whole = correlations.reduce((sum, row) => row.reduce((total, value) => total + value, sum), 0);
  return 1 - open / whole;
}
