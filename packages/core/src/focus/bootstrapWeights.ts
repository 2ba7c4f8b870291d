import { CoachingError, isCoachingError } from '../errors/index.ts';
import { correlationMatrix, covarianceMatrix } from '../math/index.ts';
import type { CorrelationInput, ImportanceWeights } from './correlationInput.ts';

/** Divides what the predictors explain among them. */
export type Weigh = (input: CorrelationInput) => ImportanceWeights;

/**
 * Returns the weights of the columns of `rows`.
 *
 * @throws CoachingError `invalid_matrix` | `constant_item`, and what `weigh` throws
 */
export function weighRows(
  rows: readonly (readonly number[])[],
  outcome: readonly number[],
  weigh: Weigh,
): ImportanceWeights {
  const table = rows.map((row, index) => [...row, outcome[index] ?? Number.NaN]);
  const all = correlationMatrix(covarianceMatrix(table));
  return weigh({
    correlations: all.slice(0, -1).map((row) => row.slice(0, -1)),
    criterion: all.slice(0, -1).map((row) => row.at(-1) ?? 0),
  });
}

/**
 * Returns the weights in each resample, given as row indices. Resamples in which a column is constant or predictors repeat one another
 * are left out.
 *
 * @throws CoachingError `singular_correlation` where that are more than half
 */
export function bootstrapWeights(
  rows: readonly (readonly number[])[],
  outcome: readonly number[],
  options: { weigh: Weigh; resamples: readonly (readonly number[])[] },
): number[][] {
  const draws = options.resamples.flatMap((indices) => {
    try {
      const drawn = indices.map((index) => rows[index] ?? []);
      const drawnOutcome = indices.map((index) => outcome[index] ?? Number.NaN);
      return [weighRows(drawn, drawnOutcome, options.weigh).weights];
    } catch (error) {
      if (isCoachingError(error) && (error.code === 'constant_item' || error.code === 'singular_correlation'))
        return [];
      throw error;
    }
  });
  if (2 * draws.length < options.resamples.length) throw new CoachingError('singular_correlation');
  return draws;
}
