import { CoachingError, isNamed } from './CoachingError.ts';

/** The server reported success, but the body is not what the contract says: often a page of a proxy. */
export class ResponseError extends CoachingError {
  override readonly name = 'ResponseError';
  readonly status: number;
  /** The body as text. */
  readonly body: string;

  constructor(status: number, body: string, options?: ErrorOptions) {
    super(
      'response_invalid',
      `The server answered ${status}, but not with the JSON of the contract.`,
      options,
    );
    this.status = status;
    this.body = body;
  }
}

/** Returns true for a `ResponseError`, including one made by a second copy of this package. */
export function isResponseError(error: unknown): error is ResponseError {
  return isNamed(error, 'ResponseError');
}
