import { ApiError } from './ApiError.ts';
import { isNamed } from './CoachingError.ts';

/** 500 or above: something failed on the side of the server, or of a proxy before it. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}

/** Returns true for a `ServerError`, including one made by a second copy of this package. */
export function isServerError(error: unknown): error is ServerError {
  return isNamed(error, 'ServerError');
}
