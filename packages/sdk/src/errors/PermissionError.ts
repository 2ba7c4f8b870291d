import { ApiError } from './ApiError.ts';
import { isNamed } from './CoachingError.ts';

/** 403: the role of the signed-in person does not allow this. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError';
}

/** Returns true for a `PermissionError`, including one made by a second copy of this package. */
export function isPermissionError(error: unknown): error is PermissionError {
  return isNamed(error, 'PermissionError');
}
