import { CoachingError } from '../errors/index.ts';
import { assertMatrix, entry, type Matrix, matrixOf } from './matrix.ts';

/** Returns the arithmetic mean, `NaN` of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Returns the sample variance (divisor n − 1), `NaN` of fewer than two values.
 *
 * @example
 * variance([1, 2, 3]) //=> 1
 */
export function variance(values: readonly number[]): number {
  const center = mean(values);
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
}

/**
 * Returns the covariance matrix of the columns (divisor n − 1).
 *
 * @throws CoachingError `invalid_matrix` | `too_few_respondents`
 * @example
 * covarianceMatrix([[1, 2], [3, 6]]) //=> [[2, 4], [4, 8]]
 */
export function covarianceMatrix(rows: Matrix): number[][] {
  assertMatrix(rows);
  if (rows.length < 2) throw new CoachingError('too_few_respondents');
  const width = rows[0]?.length ?? 0;
  const centers = Array.from({ length: width }, (_, j) => mean(rows.map((row) => row[j] ?? 0)));
  const sums = matrixOf(width, width, () => 0);
  for (const row of rows) {
    const deviations = row.map((value, j) => value - (centers[j] ?? 0));
    sums.forEach((target, i) => {
      const deviation = deviations[i] ?? 0;
      for (let j = 0; j <= i; j++) target[j] = (target[j] ?? 0) + deviation * (deviations[j] ?? 0);
    });
  }
  return matrixOf(width, width, (i, j) => entry(sums, Math.max(i, j), Math.min(i, j)) / (rows.length - 1));
}

/**
 * Returns the correlation matrix that belongs to a covariance matrix.
 *
 * @throws CoachingError `constant_item` where a variance is 0
 * @example
 * correlationMatrix([[4, 3], [3, 9]]) //=> [[1, 0.5], [0.5, 1]]
 */
export function correlationMatrix(covariances: Matrix): number[][] {
  const sds = covariances.map((_, i) => Math.sqrt(entry(covariances, i, i)));
  sds.forEach((sd, index) => {
    if (sd > 0) return;
    const message = `Column ${index + 1} does not vary.`;
    throw new CoachingError('constant_item', { issues: [{ path: [index], code: 'constant_item', message }] });
  });
  return covariances.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((sds[i] ?? 1) * (sds[j] ?? 1)))),
  );
}
