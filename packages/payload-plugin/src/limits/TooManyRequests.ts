import { APIError } from '../host/errors.ts';

/** Something was done too often. Payload answers it with its status too, where the request came in by its own routes. */
export class TooManyRequests extends APIError {
  /** Whole seconds until it may be done again, at least one. */
  readonly retryAfter: number;

  /** @param sentence - what is said to the person */
  constructor(sentence: string, milliseconds: number) {
    super(sentence, 429, null, true);
    this.retryAfter = Math.max(1, Math.ceil(milliseconds / 1000));
  }
}
