import { CoachingError } from '../errors/index.ts';
import type { SymmetricEigen } from '../math/index.ts';
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
 * Throws where some predictors follow from the others, and says which: each issue names one of them.
 *
 * @param eigen - of the correlations among the predictors
 * @throws CoachingError `singular_correlation` | `invalid_matrix` for a matrix that no data can have
 */
export function assertIndependent({ values, vectors }: SymmetricEigen): void {
  const largest = values[0] ?? 0;
  if ((values.at(-1) ?? 0) < -1e-8) throw impossible();
  const repeated = new Set<number>();
  values.forEach((value, k) => {
    if (value > SMALLEST_EIGENVALUE * largest) return;
    // A direction without variance is a rule among the predictors that it is made of.
    vectors[k]?.forEach((part, index) => {
      if (Math.abs(part) > LEAST_PART) repeated.add(index);
    });
  });
  if (repeated.size === 0) return;
  const involved = [...repeated].sort((a, b) => a - b);
  throw new CoachingError('singular_correlation', {
    issues: involved.map((index) => {
      const others = involved.filter((other) => other !== index).map((other) => other + 1);
      const message = `Predictor ${index + 1} repeats what predictors ${others.join(', ')} say together; leave one of them out.`;
      return { path: [index], code: 'singular_correlation', message };
    }),
  });
}

const SMALLEST_EIGENVALUE = 1e-10;

/** A predictor with less of a part is in it by rounding only. */
const LEAST_PART = 1e-3;

/**
 * Throws where the predictors would explain more than all: such correlations belong to no data.
 *
 * @throws CoachingError `invalid_matrix`
 */
export function assertExplainable(r2: number): void {
  if (!(r2 <= 1 + 1e-9)) throw impossible();
}

function impossible(): CoachingError {
  return new CoachingError('invalid_matrix', {
    message: 'These correlations cannot come from the same data.',
  });
}
