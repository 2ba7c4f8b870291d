import { CoachingError } from '../errors/index.ts';

/**
 * Throws unless `p` lies strictly between 0 and 1.
 *
 * @throws CoachingError `invalid_probability`
 */
export function assertProbability(p: number): void {
  if (!(p > 0 && p < 1)) throw new CoachingError('invalid_probability');
}

/**
 * Throws unless `df` is above 0; infinity is allowed.
 *
 * @throws CoachingError `invalid_scale`
 */
export function assertDegreesOfFreedom(df: number): void {
  if (!(df > 0)) throw new CoachingError('invalid_scale', { message: 'Degrees of freedom must be above 0.' });
}
