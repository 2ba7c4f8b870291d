import { CoachingError, isNamed } from './CoachingError.ts';

/** The call, retries included, took longer than `timeoutMs`. What it asked for may have been done. */
export class TimeoutError extends CoachingError {
  override readonly name = 'TimeoutError';

  constructor(timeoutMs: number) {
    super('timeout', `The call took longer than ${timeoutMs} ms.`);
  }
}

/** Returns true for a `TimeoutError`, including one made by a second copy of this package. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, 'TimeoutError');
}
