import { dot, multiplyVector, symmetricEigen } from '../math/index.ts';
import {
  assertCorrelations,
  assertExplainable,
  assertIndependent,
  type CorrelationInput,
  type ImportanceWeights,
} from './correlationInput.ts';

/**
 * Returns the relative weight of each predictor: its part of R², by way of the closest uncorrelated variables.
 *
 * @throws CoachingError `invalid_matrix` | `singular_correlation`, with an issue for each predictor that repeats others
 * @source Johnson (2000), Multivariate Behavioral Research 35(1), 1–19
 * @example
 * relativeWeights({ correlations: [[1, 0], [0, 1]], criterion: [0.5, 0.1] }) //=> { r2: 0.26, weights: [0.25, 0.01] }   (rounded)
 */
export function relativeWeights(input: CorrelationInput): ImportanceWeights {
  assertCorrelations(input);
  const eigen = symmetricEigen(input.correlations);
  assertIndependent(eigen);
  const { values, vectors } = eigen;
  // In the eigenbasis the square root and its inverse need no second decomposition.
  const projected = multiplyVector(vectors, input.criterion).map(
    (value, k) => value / Math.sqrt(values[k] ?? 1),
  );
  const columns = input.criterion.map((_, i) => vectors.map((vector) => vector[i] ?? 0));
  const rootRows = columns.map((row) =>
    columns.map((other) =>
      row.reduce((sum, v, k) => sum + v * Math.sqrt(values[k] ?? 0) * (other[k] ?? 0), 0),
    ),
  );
  const slopes = columns.map((row) => dot(row, projected));
  const squares = slopes.map((slope) => slope ** 2);
  const r2 = squares.reduce((sum, value) => sum + value, 0);
  assertExplainable(r2);
  return {
    r2,
    weights: rootRows.map((row) => row.reduce((sum, l, k) => sum + l ** 2 * (squares[k] ?? 0), 0)),
  };
}
