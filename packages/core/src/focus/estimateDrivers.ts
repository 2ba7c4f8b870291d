import { accepted, CoachingError, type Outcome, refused } from '../errors/index.ts';
import { randomIndex, seededRandom } from '../math/index.ts';
import { defaultConfidence } from '../psychometrics/defaultConfidence.ts';
import { bootstrapWeights, type Weigh, weighRows } from './bootstrapWeights.ts';
import { relativeWeights } from './relativeWeights.ts';
import { type PenaltyError, ridgeErrors, seededFolds } from './ridgePenalty.ts';
import { ridgeWeights } from './ridgeWeights.ts';
import { shapleyWeights } from './shapleyWeights.ts';
import { certaintyOf, type WeightCertainty } from './weightDraws.ts';

/** How the outcome is explained by the predictors: R² divided in two ways, or coefficients under a ridge penalty. */
export type DriverMethod = 'relativeWeights' | 'shapley' | 'ridge';

/** How much each predictor goes with the outcome in a population. */
export type DriverModel = {
  method: DriverMethod;
  respondents: number;
  /** Explained share of the outcome's variance, 0..1. */
  r2: number;
  /**
   * One a predictor, in the order of the columns. They add up to `r2`; those of `ridge` are standardized coefficients, which can be
   * negative and do not.
   */
  weights: number[];
  /** Percentile bootstrap intervals of the weights. */
  intervals: WeightCertainty['interval'][];
  /** How sure the order is: the place of each predictor in the resamples, by the size of its weight. */
  ranks: WeightCertainty['rank'][];
  /** Of `intervals` and of the limits of `ranks`. */
  confidence: number;
  /** Resamples the intervals rest on; those in which a column was constant are left out. */
  resamples: number;
  /** The ridge penalty with the smallest error of prediction, and the errors of all that were tried; null for the other methods. */
  penalty: { chosen: number; errors: PenaltyError[] } | null;
  /** These are associations. They do not say what would happen if a behavior changed. */
  interpretation: 'association';
};

/**
 * Returns how the predictors share the explained variance of the outcome, or refuses where there are fewer than
 * max(50, 10 × predictors) respondents.
 *
 * The penalty of `ridge` is chosen by ten-fold cross-validation, once: intervals do not hold the doubt about it.
 *
 * @param rows - respondents × predictors, complete
 * @param outcome - one value a respondent
 * @param options.seed - of the resamples and of the folds
 * @param options.resamples - default 1,000
 * @param options.method - default `relativeWeights`
 * @param options.confidence - two-sided, default 0.95
 * @throws CoachingError `invalid_matrix` | `constant_item` | `invalid_probability` | `body_invalid` |
 *   `singular_correlation`, with an issue for each predictor that repeats others
 * @source Johnson (2004), Multivariate Behavioral Research 39(3): bootstrap errors of relative weights
 */
export function estimateDrivers(
  rows: readonly (readonly number[])[],
  outcome: readonly number[],
  options: { seed: number; resamples?: number; method?: DriverMethod; confidence?: number },
): Outcome<DriverModel, 'sample_too_small'> {
  const { seed, resamples = 1000, method = 'relativeWeights', confidence = defaultConfidence } = options;
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
  const penalty = method === 'ridge' ? choosePenalty(rows, outcome, seed) : null;
  const weigh: Weigh = penalty
    ? (input) => ridgeWeights(input, penalty.chosen)
    : method === 'shapley'
      ? shapleyWeights
      : relativeWeights;
  const { r2, weights } = weighRows(rows, outcome, weigh);
  const random = seededRandom(seed);
  const draws = bootstrapWeights(rows, outcome, {
    weigh,
    resamples: Array.from({ length: resamples }, () => rows.map(() => randomIndex(random, rows.length))),
  });
  const certainty = certaintyOf(draws, confidence, penalty ? Math.abs : undefined);
  return accepted({
    method,
    respondents: rows.length,
    r2,
    weights,
    intervals: certainty.map(({ interval }) => interval),
    ranks: certainty.map(({ rank }) => rank),
    confidence,
    resamples: draws.length,
    penalty,
    interpretation: 'association',
  });
}

function choosePenalty(
  rows: readonly (readonly number[])[],
  outcome: readonly number[],
  seed: number,
): { chosen: number; errors: PenaltyError[] } {
  const errors = ridgeErrors(rows, outcome, { folds: seededFolds(rows.length, 10, seed) });
  const best = errors.reduce((least, one) => (one.rootMeanSquare < least.rootMeanSquare ? one : least));
  return { chosen: best.penalty, errors };
}
