import { CoachingError } from '../../errors/index.ts';
import { cholesky, dot, solveCholesky } from '../../math/index.ts';
import type { ScoreCount } from '../instrument/norm.ts';

/**
 * Returns the score table with the accidents of the sample smoothed out: as many people, with the same mean, variance and
 * further moments up to `degree`, but along a smooth curve. The counts are not whole; `percentileRank` takes them.
 *
 * A log-linear model: the logarithm of the expected count is a polynomial of the score, fitted by maximum likelihood.
 *
 * @param counts - every score that is possible, also those that nobody has, with count 0
 * @param options.degree - how many moments are kept, default 4, at least 1
 * @throws CoachingError `too_few_respondents` where no more than `degree` different scores occur: nothing to smooth
 * @throws CoachingError `invalid_score` for a score given twice or not finite, or a count below 0
 * @throws CoachingError `invalid_scale` for a degree that is not whole or below 1, or where the fit does not converge
 * @source Holland & Thayer (2000), Journal of Educational and Behavioral Statistics 25(2), 133–183
 * @example
 * smoothCounts([{ score: 1, count: 4 }, { score: 2, count: 1 }, { score: 3, count: 1 }], { degree: 1 })
 * //=> [{ score: 1, count: 3.736 }, { score: 2, count: 1.528 }, { score: 3, count: 0.736 }]   (made-up shape, rounded)
 */
export function smoothCounts(
  counts: readonly ScoreCount[],
  { degree = 4 }: { readonly degree?: number } = {},
): ScoreCount[] {
  if (!(Number.isInteger(degree) && degree >= 1)) throw new CoachingError('invalid_scale');
  const table = [...counts].sort((a, b) => a.score - b.score);
  table.forEach(({ score, count }, index) => {
    const valid = Number.isFinite(score) && count >= 0 && count < Infinity;
    if (!valid || score === table[index - 1]?.score) throw new CoachingError('invalid_score');
  });
  // With fewer scores than moments the curve would run through every count, or to infinity between them.
  if (table.filter(({ count }) => count > 0).length <= degree) throw new CoachingError('too_few_respondents');
  const observed = table.map(({ count }) => count);
  const fitted = poissonFit(
    orthonormalPolynomials(
      table.map(({ score }) => score),
      degree,
    ),
    observed,
  );
  return table.map(({ score }, index) => ({ score, count: fitted[index] ?? 0 }));
}

/** Returns the columns 1, x, x², … made orthonormal on the points: powers themselves would drown in rounding. */
function orthonormalPolynomials(points: readonly number[], degree: number): number[][] {
  const columns: number[][] = [];
  for (let power = 0; power <= degree; power++) {
    const previous = columns[power - 1];
    let column = previous ? previous.map((value, i) => value * (points[i] ?? 0)) : points.map(() => 1);
    // Twice: once leaves what rounding has left of the earlier columns.
    for (let pass = 0; pass < 2; pass++) {
      for (const earlier of columns) {
        const share = dot(earlier, column);
        column = column.map((value, i) => value - share * (earlier[i] ?? 0));
      }
    }
    const length = Math.sqrt(dot(column, column));
    columns.push(column.map((value) => value / length));
  }
  return columns;
}

const MOST_STEPS = 200;

/** Returns the fitted counts by Newton's method on the log-likelihood, which is concave; a step that overshoots is halved. */
function poissonFit(columns: readonly (readonly number[])[], observed: readonly number[]): number[] {
  const total = observed.reduce((sum, count) => sum + count, 0);
  const even = total / observed.length;
  // The constant column is 1/√n everywhere.
  let coefficients = columns.map((_, j) => (j === 0 ? Math.log(even) * Math.sqrt(observed.length) : 0));
  let state = evaluate(columns, observed, coefficients);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = columns.map((column) =>
      column.reduce((sum, value, i) => sum + value * ((observed[i] ?? 0) - (state.fitted[i] ?? 0)), 0),
    );
    const information = columns.map((a) =>
      columns.map((b) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0) * (state.fitted[i] ?? 0), 0)),
    );
    const factor = cholesky(information);
    if (!factor) break;
    const change = solveCholesky(factor, gradient);
    let size = 1;
    let next = state;
    let moved = coefficients;
    for (; size > 1e-10; size /= 2) {
      moved = coefficients.map((value, j) => value + size * (change[j] ?? 0));
      next = evaluate(columns, observed, moved);
      if (next.logLikelihood >= state.logLikelihood - 1e-12 * Math.abs(state.logLikelihood)) break;
    }
    coefficients = moved;
    state = next;
    // The score equations, relative to the people: where they hold, all moments are kept.
    if (Math.max(...change.map(Math.abs)) < 1e-12) return state.fitted;
  }
  throw new CoachingError('invalid_scale', {
    message: 'The score table cannot be smoothed. Try a lower degree.',
  });
}

function evaluate(
  columns: readonly (readonly number[])[],
  observed: readonly number[],
  coefficients: readonly number[],
): { fitted: number[]; logLikelihood: number } {
  const logs = observed.map((_, i) =>
    columns.reduce((sum, column, j) => sum + (column[i] ?? 0) * (coefficients[j] ?? 0), 0),
  );
  const fitted = logs.map(Math.exp);
  const logLikelihood = logs.reduce((sum, log, i) => sum + (observed[i] ?? 0) * log - (fitted[i] ?? 0), 0);
  return { fitted, logLikelihood };
}
