import { ApiError } from './ApiError.ts';
import { isNamed } from './CoachingError.ts';

/** 400, 413 or 422: the request is not as the contract says. `issues` leads to the fields. */
export class ValidationError extends ApiError {
  override readonly name = 'ValidationError';
}

/** Returns true for a `ValidationError`, including one made by a second copy of this package. */
export function isValidationError(error: unknown): error is ValidationError {
  return isNamed(error, 'ValidationError');
}
