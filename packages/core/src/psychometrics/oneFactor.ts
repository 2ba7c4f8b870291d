import { cholesky, identity, type Matrix, multiply, solveCholesky, symmetricEigen } from '../math/index.ts';

/** One common factor in a correlation matrix. `bounded`: a uniqueness would have fallen below the bound. */
export type OneFactor = {
  readonly loadings: readonly number[];
  readonly uniquenesses: readonly number[];
  readonly bounded: boolean;
};

/** Uniquenesses stay above this share of an item's variance; below it the solution is improper (Heywood). */
const LOWEST = 1e-4;
const MOST_STEPS = 1000;

/**
 * Returns the maximum-likelihood solution with one factor, or `null` where the correlations are singular or no
 * solution was reached.
 *
 * The uniquenesses are found by Newton steps in their logarithms with an approximate Hessian, halved until the
 * discrepancy falls.
 *
 * @source Jöreskog (1967), Psychometrika 32(4), 443–482
 */
export function oneFactor(correlations: Matrix): OneFactor | null {
  const lower = cholesky(correlations);
  if (!lower) return null;
  // An item's uniqueness is near its variance that the other items leave; scaled as for one factor of k items.
  const share = 1 - 0.5 / correlations.length;
  let logs = identity(correlations.length).map((row, i) => {
    const inverse = solveCholesky(lower, row)[i] ?? 1;
    return Math.log(Math.min(1, Math.max(share / inverse, LOWEST)));
  });
  let state = evaluate(correlations, logs);
  for (let step = 0; step < MOST_STEPS; step++) {
    const free = logs.map((log, i) => log > Math.log(LOWEST) + 1e-12 || (state.gradient[i] ?? 0) < 0);
    const steepest = Math.max(...state.gradient.map((slope, i) => (free[i] ? Math.abs(slope) : 0)));
    if (steepest < 1e-10) return solution(logs, state);
    const next = descend(correlations, logs, state, free);
    // Rounding ends the descent at last; a slope that is still steep then means there was no convergence.
    if (!next) return steepest < 1e-6 ? solution(logs, state) : null;
    logs = next.logs;
    state = next.state;
  }
  return null;
}

type State = {
  readonly discrepancy: number;
  readonly gradient: readonly number[];
  readonly curvature: Matrix;
  readonly factor: readonly number[];
};

function evaluate(correlations: Matrix, logs: readonly number[]): State {
  const roots = logs.map((log) => Math.exp(log / 2));
  const scaled = correlations.map((row, i) =>
    row.map((value, j) => value / ((roots[i] ?? 1) * (roots[j] ?? 1))),
  );
  const { values, vectors } = symmetricEigen(scaled);
  const rest = values.slice(1);
  const others = vectors.slice(1);
  const first = vectors[0] ?? [];
  const strength = Math.sqrt(Math.max((values[0] ?? 1) - 1, 0));
  const projector = multiply(
    logs.map((_, i) => others.map((vector) => vector[i] ?? 0)),
    others,
  );
  return {
    discrepancy: rest.reduce((sum, value) => sum + value - Math.log(value) - 1, 0),
    gradient: logs.map((_, i) =>
      rest.reduce((sum, value, k) => sum + (1 - value) * (others[k]?.[i] ?? 0) ** 2, 0),
    ),
    curvature: projector.map((row) => row.map((value) => value * value)),
    factor: first.map((value, i) => value * strength * (roots[i] ?? 1)),
  };
}

function descend(
  correlations: Matrix,
  logs: readonly number[],
  state: State,
  free: readonly boolean[],
): { logs: number[]; state: State } | null {
  const floor = Math.log(LOWEST);
  const damped = state.curvature.map((row, i) =>
    row.map((value, j) => (i === j ? value * (1 + 1e-8) + 1e-12 : free[i] && free[j] ? value : 0)),
  );
  const lower = cholesky(damped);
  const slopes = state.gradient.map((slope, i) => (free[i] ? slope : 0));
  const direction = lower ? solveCholesky(lower, slopes) : slopes;
  for (let size = 1; size > 1e-9; size /= 2) {
    const trial = logs.map((log, i) => Math.min(0.5, Math.max(floor, log - size * (direction[i] ?? 0))));
    const next = evaluate(correlations, trial);
    if (next.discrepancy < state.discrepancy || isSettled(next, state)) return { logs: trial, state: next };
  }
  return null;
}

/** Near the minimum the discrepancy no longer shows progress, but the slope does. */
function isSettled(next: State, state: State): boolean {
  const steepest = ({ gradient }: State) => Math.max(...gradient.map(Math.abs));
  return next.discrepancy < state.discrepancy + 1e-13 && steepest(next) < 0.9 * steepest(state);
}

function solution(logs: readonly number[], state: State): OneFactor {
  const sign = state.factor.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1;
  return {
    loadings: state.factor.map((value) => sign * value),
    uniquenesses: logs.map(Math.exp),
    bounded: logs.some((log) => log <= Math.log(LOWEST) + 1e-9),
  };
}
