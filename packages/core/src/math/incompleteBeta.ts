import { logBetaKernel } from './logBetaKernel.ts';
import type { UnitPoint } from './unitPoint.ts';

/**
 * Returns the log of the share of the beta distribution (a, b) at or below `point`, and its log density per unit of
 * log odds.
 *
 * @source Continued fraction: Abramowitz & Stegun (1964), 26.5.8, its even part, evaluated as in Lentz (1976)
 */
export function logIncompleteBeta(
  point: UnitPoint,
  a: number,
  b: number,
): { logShare: number; logKernel: number } {
  const logKernel = logBetaKernel(point, a, b);
  if (point.below < (a + 1) / (a + b + 2)) {
    return {
      logShare: logKernel - Math.log(a) - Math.log(fraction(point.below, point.above, a, b)),
      logKernel,
    };
  }
  const rest = Math.exp(logKernel - Math.log(b) - Math.log(fraction(point.above, point.below, b, a)));
  return { logShare: Math.log1p(-Math.min(rest, 1)), logKernel };
}

const MOST_STEPS = 5_000_000;
const TINY = 1e-300;

function fraction(x: number, y: number, a: number, b: number): number {
  let value = nonZero(denominator(0, x, y, a, b));
  let c = value;
  let d = 0;
  for (let m = 1; m < MOST_STEPS; m++) {
    const n = a + 2 * m;
    const numerator =
      ((((a + m - 1) * (a + b + m - 1)) / ((n - 2) * (n - 1))) * (m * (b - m)) * x * x) / ((n - 1) * n);
    const next = denominator(m, x, y, a, b);
    d = 1 / nonZero(next + numerator * d);
    c = nonZero(next + numerator / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

function denominator(m: number, x: number, y: number, a: number, b: number): number {
  const n = a + 2 * m;
  const second = m === 0 ? 0 : (m * (b - m)) / ((n - 1) * n);
  const share = ((a + m) * (a + b + m)) / (n * (n + 1)) - second;
  if (x < 0.5) return 1 - x * share;
  // Near 1 the difference would cancel; the part that does not depend on x is written out instead.
  return (a * (2 * m + 1 - b) + m * (3 * m + 2 - b)) / (n * (n + 1)) + second + y * share;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
