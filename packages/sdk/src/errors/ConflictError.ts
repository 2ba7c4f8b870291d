import { ApiError } from './ApiError.ts';
import { isNamed } from './CoachingError.ts';

/** 409: the request is fine, but the state of things does not allow it. `code` says what to do. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
}

/** Returns true for a `ConflictError`, including one made by a second copy of this package. */
export function isConflictError(error: unknown): error is ConflictError {
  return isNamed(error, 'ConflictError');
}
