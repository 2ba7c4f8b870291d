import { ApiError } from './ApiError.ts';
import { isNamed } from './CoachingError.ts';

/** 401: nobody is signed in, or the credentials are wrong. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}

/** Returns true for a `AuthenticationError`, including one made by a second copy of this package. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return isNamed(error, 'AuthenticationError');
}
