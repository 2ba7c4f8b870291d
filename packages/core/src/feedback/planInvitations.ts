import { CoachingError } from '../errors/index.ts';

/**
 * Returns how many raters to invite so that `needed` of them answer with the wanted probability.
 *
 * Each invited rater is taken to answer with the same probability, independently of the others.
 *
 * @param options.responseRate - in (0, 1], default 0.75: a planning assumption, to be replaced by the organization's own figure
 * @param options.confidence - in (0, 1), default 0.85
 * @throws CoachingError `invalid_probability`
 * @example
 * planInvitations(3) //=> 5
 */
export function planInvitations(
  needed: number,
  options: { responseRate?: number; confidence?: number } = {},
): number {
  const { responseRate = 0.75, confidence = 0.85 } = options;
  if (!(responseRate > 0 && responseRate <= 1 && confidence > 0 && confidence < 1)) {
    throw new CoachingError('invalid_probability');
  }
  let invited = needed;
  while (probabilityOfAtLeast(needed, invited, responseRate) < confidence) invited += 1;
  return invited;
}

/** The upper tail of the binomial distribution, by the number of invitations at which the last needed answer comes. */
function probabilityOfAtLeast(needed: number, invited: number, rate: number): number {
  let term = rate ** needed;
  let sum = needed <= invited ? term : 0;
  for (let count = needed + 1; count <= invited; count++) {
    term *= ((count - 1) / (count - needed)) * (1 - rate);
    sum += term;
  }
  return sum;
}
