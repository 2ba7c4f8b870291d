import { logIncompleteBeta } from './incompleteBeta.ts';
import { unitPoint } from './unitPoint.ts';

/**
 * Returns log(y / (1 − y)) of the point y below which the share `lower` of the beta distribution (a, b) lies.
 *
 * @param lower - share below, above 0
 * @param upper - share above, above 0; passed beside `lower` because 1 − lower loses a small one
 */
export function betaLogOddsQuantile(lower: number, upper: number, a: number, b: number): number {
  if (upper < lower) return -betaLogOddsQuantile(upper, lower, b, a);
  const target = Math.log(lower);
  let logOdds = Math.log(a) - Math.log(b);
  // The log share is concave in the log odds, so Newton's method converges from any start, from the left.
  for (let step = 0; step < MOST_STEPS; step++) {
    const { logShare, logKernel } = logIncompleteBeta(unitPoint(logOdds), a, b);
    const change = (target - logShare) * Math.exp(logShare - logKernel);
    if (!Number.isFinite(change)) break;
    logOdds += change;
    if (Math.abs(change) < 1e-14 * Math.max(1, Math.abs(logOdds))) break;
  }
  return logOdds;
}

const MOST_STEPS = 100;
