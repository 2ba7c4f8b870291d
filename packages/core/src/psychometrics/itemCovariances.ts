import { CoachingError } from '../errors/index.ts';
import { correlationMatrix, covarianceMatrix, mean } from '../math/index.ts';
import { constantItem, itemError } from './itemError.ts';
import { completeRows, type Rows } from './rows.ts';

/** How items go together in a sample. */
export type ItemCovariances = {
  readonly covariances: readonly (readonly number[])[];
  readonly averageR: number;
  /** Respondents behind the figures. */
  readonly respondents: number;
  /** Respondents behind the least supported of them. */
  readonly smallestPair: number;
};

/**
 * Returns covariances from the respondents who answered everything.
 *
 * @throws CoachingError `too_few_respondents` | `constant_item`
 */
export function completeCovariances(rows: Rows): ItemCovariances {
  const complete = completeRows(rows);
  if (complete.length < 2) throw new CoachingError('too_few_respondents');
  assertVariety(complete, (item) => item);
  const covariances = covarianceMatrix(complete);
  const correlations = correlationMatrix(covariances);
  const averageR = mean(correlations.flatMap((row, i) => row.slice(0, i)));
  return { covariances, averageR, respondents: complete.length, smallestPair: complete.length };
}

/**
 * Returns covariances where each pair of items uses everybody who answered both.
 *
 * @throws CoachingError `too_few_respondents` | `constant_item`
 */
export function pairwiseCovariances(rows: Rows): ItemCovariances {
  const items = rows[0]?.length ?? 0;
  const covariances = Array.from({ length: items }, () => new Array<number>(items).fill(0));
  const correlations: number[] = [];
  let smallestPair = rows.length;
  for (let i = 0; i < items; i++) {
    for (let j = 0; j <= i; j++) {
      const both = rows.flatMap((row) => {
        const a = row[i] ?? null;
        const b = row[j] ?? null;
        return a === null || b === null ? [] : [[a, b]];
      });
      if (both.length < 2) throw tooFew(i, j);
      smallestPair = Math.min(smallestPair, both.length);
      if (i !== j) assertVariety(both, (column) => (column === 0 ? i : j));
      const matrix = covarianceMatrix(both);
      const covariance = matrix[0]?.[1] ?? 0;
      for (const [row, column] of [
        [i, j],
        [j, i],
      ] as const) {
        const target = covariances[row];
        if (target) target[column] = covariance;
      }
      if (i !== j) correlations.push(correlationMatrix(matrix)[0]?.[1] ?? 0);
    }
  }
  const respondents = rows.filter((row) => row.some((answer) => answer !== null)).length;
  return { covariances, averageR: mean(correlations), respondents, smallestPair };
}

/** Compared by value: the variance of a constant that no double holds exactly, such as 0.1, is not 0 but rounding. */
function assertVariety(rows: readonly (readonly number[])[], itemOf: (column: number) => number): void {
  const [first = []] = rows;
  const column = first.findIndex((answer, index) => rows.every((row) => row[index] === answer));
  if (column >= 0) throw constantItem(itemOf(column));
}

function tooFew(i: number, j: number): CoachingError {
  const message = `Fewer than two respondents answered both item ${j + 1} and item ${i + 1}.`;
  return itemError('too_few_respondents', i, message);
}
