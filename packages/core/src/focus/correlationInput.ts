import { CoachingError } from '../errors/index.ts';
import { assertSymmetric } from '../math/matrix.ts';

/** The correlations among predictors, and of each predictor with the criterion. */
export type CorrelationInput = {
  readonly correlations: readonly (readonly number[])[];
  readonly criterion: readonly number[];
};

/** How much of the criterion's variance the predictors explain together, and the part of each: they add up to `r2`. */
export type ImportanceWeights = { r2: number; weights: number[] };

/**
 * Throws unless the correlations are a symmetric matrix with a unit diagonal and one criterion value a predictor.
 *
 * @throws CoachingError `invalid_matrix`
 */
export function assertCorrelations({ correlations, criterion }: CorrelationInput): void {
  assertSymmetric(correlations);
  const unit = correlations.every((row, index) => Math.abs((row[index] ?? 0) - 1) < 1e-9);
  const bounded = (value: number) => Math.abs(value) <= 1 + 1e-9;
  const fits = criterion.length === correlations.length && criterion.every(bounded);
  if (unit && fits && correlations.every((row) => row.every(bounded))) return;
  throw new CoachingError('invalid_matrix', {
    message: 'Give correlations from −1 to 1 with ones on the diagonal, and one criterion value a predictor.',
  });
}

/**
 * Throws where the predictors would explain more than all: such correlations belong to no data.
 *
 * @throws CoachingError `invalid_matrix`
 */
export function assertExplainable(r2: number): void {
  if (r2 <= 1 + 1e-9) return;
  throw new CoachingError('invalid_matrix', {
    message: 'These correlations cannot come from the same data.',
  });
}
