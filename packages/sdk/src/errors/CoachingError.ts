import type { ErrorCode } from './ErrorCode.ts';

/** Shared by all copies of this package, so that the guards know each other's errors. */
export const brand: unique symbol = Symbol.for('@coaching/sdk/error');

/** The base of every error that the client throws, apart from a call that its caller aborted. */
export class CoachingError extends Error {
  override readonly name: string = 'CoachingError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  // On the prototype, so that printed errors do not show it.
  get [brand](): true {
    return true;
  }
}

/** Returns true for an error of this package, including one made by a second copy of it. */
export function isCoachingError(error: unknown): error is CoachingError {
  return typeof error === 'object' && error !== null && brand in error;
}

/** Returns true for an error of this package with this name. */
export function isNamed(error: unknown, name: string): boolean {
  return isCoachingError(error) && error.name === name;
}
