import { ApiError } from './ApiError.ts';
import { isNamed } from './CoachingError.ts';

/** 404: there is nothing here, or nothing that the signed-in person may see. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** Returns true for a `NotFoundError`, including one made by a second copy of this package. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return isNamed(error, 'NotFoundError');
}
