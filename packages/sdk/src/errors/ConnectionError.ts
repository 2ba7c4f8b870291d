import { CoachingError, isNamed } from './CoachingError.ts';

/** No reply arrived: no network, no such host, or the connection broke. `cause` is what `fetch` threw. */
export class ConnectionError extends CoachingError {
  override readonly name = 'ConnectionError';

  constructor(cause: unknown) {
    super('connection_failed', 'No reply arrived. Check the network and the `baseUrl`.', { cause });
  }
}

/** Returns true for a `ConnectionError`, including one made by a second copy of this package. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isNamed(error, 'ConnectionError');
}
