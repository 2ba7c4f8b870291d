import { accepted, CoachingError, isCoachingError, type Outcome, refused } from '../errors/index.ts';
import { correlationMatrix, covarianceMatrix, randomIndex, seededRandom } from '../math/index.ts';
import type { ImportanceWeights } from './correlationInput.ts';
import { relativeWeights } from './relativeWeights.ts';
import { shapleyWeights } from './shapleyWeights.ts';

/** How R² is divided among the predictors. */
export type DriverMethod = 'relativeWeights' | 'shapley';

/** How much each predictor goes with the outcome in a population. */
export type DriverModel = {
  method: DriverMethod;
  respondents: number;
  /** Explained share of the outcome's variance, 0..1. */
  r2: number;
  /** One a predictor, in the order of the columns; they add up to `r2`. */
  weights: number[];
  /** Percentile bootstrap intervals of the weights. */
  intervals: { lower: number; upper: number }[];
  confidence: number;
  /** Resamples the intervals rest on; those in which a column was constant are left out. */
  resamples: number;
  /** These are associations. They do not say what would happen if a behavior changed. */
  interpretation: 'association';
};

/**
 * Returns how the predictors share the explained variance of the outcome, or refuses where there are fewer than
 * max(50, 10 × predictors) respondents.
 *
 * @param rows - respondents × predictors, complete
 * @param outcome - one value a respondent
 * @param options.resamples - default 1,000
 * @param options.method - default `relativeWeights`
 * @param options.confidence - two-sided, default 0.95
 * @throws CoachingError `invalid_matrix` | `constant_item` | `singular_correlation` | `invalid_probability` | `body_invalid`
 * @source Johnson (2004), Multivariate Behavioral Research 39(3): bootstrap errors of relative weights
 */
export function estimateDrivers(
  rows: readonly (readonly number[])[],
  outcome: readonly number[],
  options: { seed: number; resamples?: number; method?: DriverMethod; confidence?: number },
): Outcome<DriverModel, 'sample_too_small'> {
  const { seed, resamples = 1000, method = 'relativeWeights', confidence = 0.95 } = options;
  if (!(confidence > 0 && confidence < 1)) throw new CoachingError('invalid_probability');
  if (!(Number.isInteger(resamples) && resamples > 0)) {
    throw new CoachingError('body_invalid', {
      message: 'The number of resamples must be a whole number above 0.',
    });
  }
  if (rows.length !== outcome.length) throw new CoachingError('invalid_matrix');
  const predictors = rows[0]?.length ?? 0;
  const needed = Math.max(50, 10 * predictors);
  if (rows.length < needed) {
    const message = `${needed} respondents are needed for ${predictors} predictors; there are ${rows.length}.`;
    return refused('sample_too_small', [{ path: ['rows'], code: 'sample_too_small', message }]);
  }
  const { r2, weights } = weigh(rows, outcome, method);
  const random = seededRandom(seed);
  const draws = bootstrapWeights(rows, outcome, {
    method,
    resamples: Array.from({ length: resamples }, () => rows.map(() => randomIndex(random, rows.length))),
  });
  const tail = (1 - confidence) / 2;
  const intervals = weights.map((_, index) => {
    const drawn = draws.map((draw) => draw[index] ?? 0).sort((a, b) => a - b);
    return { lower: sortedQuantile(drawn, tail), upper: sortedQuantile(drawn, 1 - tail) };
  });
  return accepted({
    method,
    respondents: rows.length,
    r2,
    weights,
    intervals,
    confidence,
    resamples: draws.length,
    interpretation: 'association',
  });
}

/**
 * Returns the weights in each resample, given as row indices. Resamples without weights are left out.
 *
 * @throws CoachingError `singular_correlation` where more than half have none
 */
export function bootstrapWeights(
  rows: readonly (readonly number[])[],
  outcome: readonly number[],
  options: { method: DriverMethod; resamples: readonly (readonly number[])[] },
): number[][] {
  const draws = options.resamples.flatMap((indices) => {
    try {
      const drawn = indices.map((index) => rows[index] ?? []);
      return [
        weigh(
          drawn,
          indices.map((index) => outcome[index] ?? Number.NaN),
          options.method,
        ).weights,
      ];
    } catch (error) {
      if (isCoachingError(error) && (error.code === 'constant_item' || error.code === 'singular_correlation'))
        return [];
      throw error;
    }
  });
  if (2 * draws.length < options.resamples.length) throw new CoachingError('singular_correlation');
  return draws;
}

function weigh(
  rows: readonly (readonly number[])[],
  outcome: readonly number[],
  method: DriverMethod,
): ImportanceWeights {
  const all = correlationMatrix(
    covarianceMatrix(rows.map((row, index) => [...row, outcome[index] ?? Number.NaN])),
  );
  const input = {
    correlations: all.slice(0, -1).map((row) => row.slice(0, -1)),
    criterion: all.slice(0, -1).map((row) => row.at(-1) ?? 0),
  };
  return method === 'shapley' ? shapleyWeights(input) : relativeWeights(input);
}

/** Returns the quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7). */
function sortedQuantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const lower = sorted[below] ?? Number.NaN;
  return lower + (at - below) * ((sorted[below + 1] ?? lower) - lower);
}
