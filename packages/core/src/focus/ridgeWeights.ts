import { CoachingError } from '../errors/index.ts';
import { cholesky, solveCholesky, symmetricEigen } from '../math/index.ts';
import {
  assertCorrelations,
  assertIndependent,
  type CorrelationInput,
  type ImportanceWeights,
} from './correlationInput.ts';

/**
 * Returns the standardized regression coefficients under a ridge penalty, and what they explain.
 *
 * Unlike the weights of the other methods they can be negative and do not add up to `r2`. Predictors that go together share their weight
 * rather than taking it from one another, also where one of them repeats others, as long as the penalty is above 0.
 *
 * @param penalty - λ, at least 0: added to the unit diagonal of the correlations
 * @throws CoachingError `invalid_matrix` | `invalid_scale` for a penalty below 0 | `singular_correlation` without a penalty, with an issue
 *   for each predictor that repeats others
 * @source Hoerl & Kennard (1970), Technometrics 12(1), 55–67
 * @example
 * ridgeWeights({ correlations: [[1, 0], [0, 1]], criterion: [0.5, 0.1] }, 0.25) //=> { r2: 0.2496, weights: [0.4, 0.08] }   (rounded)
 */
export function ridgeWeights(input: CorrelationInput, penalty: number): ImportanceWeights {
  assertCorrelations(input);
  if (!(penalty >= 0 && penalty < Infinity)) throw new CoachingError('invalid_scale');
  const { correlations, criterion } = input;
  if (penalty === 0) assertIndependent(symmetricEigen(correlations));
  const lower = cholesky(
    correlations.map((row, i) => row.map((value, j) => (i === j ? value + penalty : value))),
  );
  if (!lower) throw new CoachingError('invalid_matrix');
  const weights = solveCholesky(lower, criterion);
  // b′r + b′(r − Rb), and r − Rb is λb: what is explained by coefficients that are not those of least squares.
  const r2 = weights.reduce((sum, weight, k) => sum + weight * ((criterion[k] ?? 0) + penalty * weight), 0);
  return { r2, weights };
}
