import { CoachingError } from '../errors/index.ts';

/**
 * Returns how many raters to invite so that `needed` of them answer with the wanted probability.
 *
 * Each invited rater is taken to answer with the same probability, independently of the others.
 *
 * @param needed - a whole number, 1..1,000
 * @param options.responseRate - in [0.001, 1], default 0.75: a planning assumption, to be replaced by the organization's own figure
 * @param options.confidence - in (0, 0.9999], default 0.85
 * @throws CoachingError `invalid_probability` | `body_invalid`
 * @example
 * planInvitations(3) //=> 5
 */
export function planInvitations(
  needed: number,
  options: { responseRate?: number; confidence?: number } = {},
): number {
  const { responseRate = 0.75, confidence = 0.85 } = options;
  if (!(responseRate >= 0.001 && responseRate <= 1 && confidence > 0 && confidence <= 0.9999)) {
    throw new CoachingError('invalid_probability');
  }
  if (!(Number.isInteger(needed) && needed >= 1 && needed <= 1000)) {
    throw new CoachingError('body_invalid', { message: 'Plan for a whole number of raters, 1 to 1,000.' });
  }
  // The last needed answer comes at the n-th invitation with probability C(n − 1, needed − 1) · rate^needed · (1 − rate)^(n − needed).
  let log = needed * Math.log(responseRate);
  let reached = Math.exp(log);
  let invited = needed;
  while (reached < confidence) {
    log += Math.log(invited / (invited + 1 - needed)) + Math.log1p(-responseRate);
    invited += 1;
    reached += Math.exp(log);
  }
  return invited;
}
