import { ApiError } from './ApiError.ts';
import { isNamed } from './CoachingError.ts';

/** 429: too many requests. Wait `retryAfterMs` where it is given. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
}

/** Returns true for a `RateLimitError`, including one made by a second copy of this package. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return isNamed(error, 'RateLimitError');
}
