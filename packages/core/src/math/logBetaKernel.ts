import type { UnitPoint } from './unitPoint.ts';

/**
 * Returns log(yᵃ (1 − y)ᵇ / B(a, b)) without the cancellation of large log-gammas.
 *
 * The exponents are taken relative to the mode y = a / (a + b), where the linear terms cancel exactly.
 *
 * @source Loader (2000), Fast and accurate computation of binomial probabilities
 */
export function logBetaKernel(point: UnitPoint, a: number, b: number): number {
  const total = a + b;
  return (
    0.5 * (Math.log(a) + Math.log(b / total) - Math.log(2 * Math.PI)) +
    (stirlingError(total) - stirlingError(a) - stirlingError(b)) +
    a * deviance(point.below, point.logBelow, a / total) +
    b * deviance(point.above, point.logAbove, b / total)
  );
}

/** Returns log(x / mean) − (x / mean − 1), which is never above 0. */
function deviance(x: number, logX: number, mean: number): number {
  const distance = (x - mean) / mean;
  if (Math.abs(distance) > 0.4) return logX - Math.log(mean) - distance;
  const r = distance / (2 + distance);
  let power = 2 * r;
  let sum = 0;
  for (let odd = 3; odd < 99; odd += 2) {
    power *= r * r;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum - r * distance;
}

/** Returns log Γ(x) minus Stirling's approximation of it. */
function stirlingError(x: number): number {
  let argument = x;
  let sum = 0;
  for (; argument < 15; argument++) sum += (argument + 0.5) * Math.log1p(1 / argument) - 1;
  const s = 1 / (argument * argument);
  return (
    sum +
    (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) /
      argument
  );
}
