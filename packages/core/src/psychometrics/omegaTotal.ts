import { CoachingError } from '../errors/index.ts';
import { correlationMatrix } from '../math/index.ts';
import { completeCovariances } from './itemCovariances.ts';
import { oneFactor } from './oneFactor.ts';
import { assertNoRepetition } from './repetition.ts';
import { assertRows, completeRows, type Rows } from './rows.ts';

/** How much of the variance of a scale's sum one common factor explains. */
export type OmegaTotal = {
  readonly omega: number;
  /** In the units of the items, in their order. */
  readonly loadings: readonly number[];
  /** Variance of each item that the factor leaves, in squared units. */
  readonly uniquenesses: readonly number[];
  /** An item would need a negative variance of its own: the model does not fit, and omega is not to be trusted. */
  readonly heywood: boolean;
};

/**
 * Returns McDonald's omega of a scale, from one factor fitted by maximum likelihood to the respondents who answered
 * every item.
 *
 * Reverse the reversed items first.
 *
 * @param rows - at least three items, and more respondents than items
 * @throws CoachingError `too_few_respondents` | `too_few_items` | `constant_item` | `invalid_matrix` | `invalid_score`
 * @throws CoachingError `singular_correlation` for an item that repeats others, or where no factor can be fitted
 * @source McDonald (1999), Test Theory: A Unified Treatment, ch. 6; fit: Jöreskog (1967), Psychometrika 32(4), 443–482
 */
export function omegaTotal(rows: Rows): OmegaTotal {
  assertRows(rows, { respondents: 2, items: 3 });
  const complete = completeRows(rows);
  if (complete.length <= (rows[0]?.length ?? 0)) throw new CoachingError('too_few_respondents');
  const { covariances } = completeCovariances(complete);
  const correlations = correlationMatrix(covariances);
  assertNoRepetition(correlations);
  const factor = oneFactor(correlations);
  if (!factor)
    throw new CoachingError('singular_correlation', {
      message: 'No single factor can be fitted to these items.',
    });
  const variances = covariances.map((row, i) => row[i] ?? 0);
  const loadings = factor.loadings.map((loading, i) => loading * Math.sqrt(variances[i] ?? 0));
  const uniquenesses = factor.uniquenesses.map((share, i) => share * (variances[i] ?? 0));
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  const own = uniquenesses.reduce((sum, value) => sum + value, 0);
  return { omega: common / (common + own), loadings, uniquenesses, heywood: factor.bounded };
}
