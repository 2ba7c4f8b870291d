import { betaLogOddsQuantile } from './betaLogOddsQuantile.ts';
import { assertDegreesOfFreedom, assertProbability } from './probability.ts';

/**
 * Returns the value of the F distribution below which the share `p` lies.
 *
 * @param p - strictly between 0 and 1
 * @param df1 - degrees of freedom of the numerator, above 0
 * @param df2 - degrees of freedom of the denominator, above 0
 * @throws CoachingError `invalid_probability` | `invalid_scale`
 * @source Abramowitz & Stegun (1964), 26.6.2 (as a beta distribution)
 * @example
 * fQuantile(0.95, 3, 20) //=> 3.098391   (rounded)
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  assertProbability(p);
  assertDegreesOfFreedom(df1);
  assertDegreesOfFreedom(df2);
  const first = Math.min(df1, PRACTICALLY_INFINITE);
  const second = Math.min(df2, PRACTICALLY_INFINITE);
  return Math.exp(betaLogOddsQuantile(p, 1 - p, first / 2, second / 2) + Math.log(second) - Math.log(first));
}

/** More degrees of freedom change the quantile by less than its stated precision, and cost time. */
const PRACTICALLY_INFINITE = 1e11;
