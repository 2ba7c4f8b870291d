import { CoachingError } from '../errors/index.ts';
import { symmetricEigen } from '../math/index.ts';
import {
  assertCorrelations,
  assertExplainable,
  assertIndependent,
  type CorrelationInput,
  type ImportanceWeights,
} from './correlationInput.ts';

/** More predictors than this would take minutes, not milliseconds. */
const MOST_PREDICTORS = 16;

/**
 * Returns the Shapley value of each predictor: what it adds to R², averaged over all orders of entering. Exact to 16 predictors.
 *
 * @throws CoachingError `invalid_matrix` | `singular_correlation`, with an issue for each predictor that repeats others
 * @source Lindeman, Merenda & Gold (1980); Lipovetsky & Conklin (2001), Applied Stochastic Models in Business and Industry 17, 319–330
 * @example
 * shapleyWeights({ correlations: [[1, 0], [0, 1]], criterion: [0.5, 0.1] }) //=> { r2: 0.26, weights: [0.25, 0.01] }   (rounded)
 */
export function shapleyWeights(input: CorrelationInput): ImportanceWeights {
  assertCorrelations(input);
  const size = input.criterion.length;
  if (size > MOST_PREDICTORS) {
    throw new CoachingError('invalid_matrix', {
      message: `At most ${MOST_PREDICTORS} predictors can be weighed.`,
    });
  }
  assertIndependent(symmetricEigen(input.correlations));
  const explained = explainedBySubset(input);
  const r2 = explained[explained.length - 1] ?? 0;
  assertExplainable(r2);
  const members = new Uint8Array(explained.length);
  for (let subset = 1; subset < members.length; subset++)
    members[subset] = (members[subset >> 1] ?? 0) + (subset & 1);
  const orderShare = orderShares(size);
  const weights = input.criterion.map((_, predictor) => {
    const bit = 1 << predictor;
    let weight = 0;
    for (let subset = 0; subset < explained.length; subset++) {
      if (subset & bit) continue;
      const gain = (explained[subset | bit] ?? 0) - (explained[subset] ?? 0);
      weight += (orderShare[members[subset] ?? 0] ?? 0) * gain;
    }
    return weight;
  });
  return { r2, weights };
}

/** Share of all orders in which exactly a given set of `k` predictors comes before one: 1 / (p · C(p − 1, k)). */
function orderShares(size: number): number[] {
  let choose = 1;
  return Array.from({ length: size }, (_, before) => {
    const share = 1 / (size * choose);
    choose = (choose * (size - 1 - before)) / (before + 1);
    return share;
  });
}

/** Returns R² of every subset (bit i is predictor i): each is its parent's, plus one step of elimination. */
function explainedBySubset({ correlations, criterion }: CorrelationInput): Float64Array {
  const size = criterion.length;
  const width = size + 1;
  const explained = new Float64Array(1 << size);
  const levels = Array.from({ length: size }, () => new Float64Array(width * width));
  const start = Float64Array.from(
    [...correlations, criterion].flatMap((row, i) => [...row, i < size ? (criterion[i] ?? 0) : 1]),
  );

  function enter(matrix: Float64Array, subset: number, from: number, depth: number): void {
    for (let next = from; next < size; next++) {
      // Above 0: no pivot of a matrix is smaller than its smallest eigenvalue.
      const pivot = matrix[next * width + next] ?? 0;
      const larger = subset | (1 << next);
      const slope = matrix[next * width + size] ?? 0;
      explained[larger] = (explained[subset] ?? 0) + (slope * slope) / pivot;
      const rest = levels[depth];
      if (next + 1 === size || !rest) continue;
      for (let i = next + 1; i < size; i++) {
        const factor = (matrix[next * width + i] ?? 0) / pivot;
        for (let k = i; k < width; k++) {
          rest[i * width + k] = (matrix[i * width + k] ?? 0) - factor * (matrix[next * width + k] ?? 0);
        }
      }
      enter(rest, larger, next + 1, depth + 1);
    }
  }

  enter(start, 0, 0, 0);
  return explained;
}
