import { betaLogOddsQuantile } from './betaLogOddsQuantile.ts';
import { normalQuantile } from './normalQuantile.ts';
import { assertDegreesOfFreedom, assertProbability } from './probability.ts';

/**
 * Returns the score of Student's t distribution below which the share `p` lies.
 *
 * @param p - strictly between 0 and 1
 * @param df - degrees of freedom, above 0, also fractional or infinite
 * @throws CoachingError `invalid_probability` | `invalid_scale`
 * @source Abramowitz & Stegun (1964), 26.5.27 (as a beta distribution) and 26.7.5 (many degrees of freedom)
 * @example
 * studentTQuantile(0.975, 10) //=> 2.228139   (rounded)
 */
export function studentTQuantile(p: number, df: number): number {
  assertProbability(p);
  assertDegreesOfFreedom(df);
  if (p === 0.5) return 0;
  if (df > MANY) return fromNormal(normalQuantile(p), df);
  const logOdds = betaLogOddsQuantile(2 * Math.abs(p - 0.5), 2 * Math.min(p, 1 - p), 0.5, df / 2);
  return Math.sign(p - 0.5) * Math.exp((Math.log(df) + logOdds) / 2);
}

/** Above this the expansion around the normal quantile is exact to a double's precision, even for p = 1e-300. */
const MANY = 1e7;

function fromNormal(z: number, df: number): number {
  const s = z * z;
  const first = (s + 1) / 4;
  const second = ((5 * s + 16) * s + 3) / 96;
  const third = (((3 * s + 19) * s + 17) * s - 15) / 384;
  return z * (1 + (first + (second + third / df) / df) / df);
}
