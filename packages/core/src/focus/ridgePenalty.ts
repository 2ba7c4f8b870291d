import { CoachingError, isCoachingError } from '../errors/index.ts';
import {
  correlationMatrix,
  covarianceMatrix,
  mean,
  randomIndex,
  seededRandom,
  variance,
} from '../math/index.ts';
import { ridgeWeights } from './ridgeWeights.ts';

/** Penalties that are tried, from none to as much as the predictors' own variance. */
export const ridgePenalties: readonly number[] = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 1];

/** How far predictions miss under one penalty, for people who were left out of the estimate, in units of the outcome. */
export type PenaltyError = { penalty: number; rootMeanSquare: number };

/**
 * Returns the prediction error of each penalty by cross-validation, in the order of `penalties`.
 *
 * Everything is estimated without the people of a fold, means and standard deviations too. Folds whose rest has a constant column are
 * left out, and so are penalties under which the rest of any other fold cannot be solved: all are judged by the same people.
 *
 * @param folds - row indices; each fold is predicted from the others
 * @throws CoachingError `invalid_matrix` | `constant_item` where nothing can be estimated without a fold
 * @source Stone (1974), Journal of the Royal Statistical Society B 36(2), 111–147
 */
export function ridgeErrors(
  rows: readonly (readonly number[])[],
  outcome: readonly number[],
  options: { folds: readonly (readonly number[])[]; penalties?: readonly number[] },
): PenaltyError[] {
  const { folds, penalties = ridgePenalties } = options;
  const table = rows.map((row, index) => [...row, outcome[index] ?? Number.NaN]);
  const squares = penalties.map((): number[] => []);
  const unsolved = new Set<number>();
  for (const fold of folds) {
    const out = new Set(fold);
    const rest = fit(table.filter((_, index) => !out.has(index)));
    if (!rest) continue;
    penalties.forEach((penalty, k) => {
      const predict = rest.predictor(penalty);
      if (!predict) unsolved.add(penalty);
      else
        squares[k]?.push(...fold.map((index) => ((outcome[index] ?? 0) - predict(rows[index] ?? [])) ** 2));
    });
  }
  const errors = penalties.flatMap((penalty, k) => {
    const missed = squares[k] ?? [];
    return missed.length === 0 || unsolved.has(penalty)
      ? []
      : [{ penalty, rootMeanSquare: Math.sqrt(mean(missed)) }];
  });
  if (errors.length === 0) throw new CoachingError('constant_item');
  return errors;
}

/**
 * Returns the row indices 0 to `size` − 1 dealt to `count` folds at random, sizes differing by at most one.
 *
 * @example
 * seededFolds(5, 2, 1).map((fold) => fold.length) //=> [3, 2]
 */
export function seededFolds(size: number, count: number, seed: number): number[][] {
  const random = seededRandom(seed);
  const order = Array.from({ length: size }, (_, index) => index);
  for (let last = size - 1; last > 0; last--) {
    const other = randomIndex(random, last + 1);
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return Array.from({ length: count }, (_, fold) => order.filter((_, place) => place % count === fold));
}

/** Means, deviations and correlations of the rows; null where a column is constant. The last column is the outcome. */
function fit(table: readonly (readonly number[])[]) {
  const covariances = covarianceMatrix(table);
  const columns = covariances.map((_, k) => table.map((row) => row[k] ?? 0));
  const centers = columns.map(mean);
  const sds = columns.map((column) => Math.sqrt(variance(column)));
  const all = orNull(() => correlationMatrix(covariances), 'constant_item');
  if (!all) return null;
  const size = all.length - 1;
  const correlations = all.slice(0, size).map((row) => row.slice(0, size));
  const criterion = all.slice(0, size).map((row) => row[size] ?? 0);
  return {
    predictor(penalty: number): ((row: readonly number[]) => number) | null {
      const found = orNull(() => ridgeWeights({ correlations, criterion }, penalty), 'singular_correlation');
      return (
        found &&
        ((row) =>
          (centers[size] ?? 0) +
          (sds[size] ?? 0) *
            found.weights.reduce(
              (sum, weight, k) => sum + (weight * ((row[k] ?? 0) - (centers[k] ?? 0))) / (sds[k] ?? 1),
              0,
            ))
      );
    },
  };
}

function orNull<Value>(work: () => Value, code: CoachingError['code']): Value | null {
  try {
    return work();
  } catch (error) {
    if (isCoachingError(error) && error.code === code) return null;
    throw error;
  }
}
