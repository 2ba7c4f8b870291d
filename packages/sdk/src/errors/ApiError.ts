import type { Issue } from '../generated/types.ts';
import { CoachingError, isCoachingError } from './CoachingError.ts';
import type { ErrorCode } from './ErrorCode.ts';

/** What an error keeps of a reply. */
export type ApiReply = {
  readonly status: number;
  readonly issues: readonly Issue[];
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly body: unknown;
};

/**
 * A reply arrived and it was a refusal or a fault. Most have a class of their own, by status.
 *
 * No reply at all is `ConnectionError`; a success that cannot be read is `ResponseError`.
 */
export class ApiError extends CoachingError {
  override readonly name: string = 'ApiError';
  readonly status: number;
  /** What is wrong or missing, field by field; empty where it concerns the whole request. */
  readonly issues: readonly Issue[];
  /** Names this request in the server's logs. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait before the next try, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The body of the reply: parsed if it was JSON, else its text. */
  readonly body: unknown;

  constructor(code: ErrorCode, message: string, reply: ApiReply) {
    super(code, message);
    this.status = reply.status;
    this.issues = reply.issues;
    this.requestId = reply.requestId;
    this.retryAfterMs = reply.retryAfterMs;
    this.body = reply.body;
  }
}

/** Returns true for an `ApiError` of any kind, including one made by a second copy of this package. */
export function isApiError(error: unknown): error is ApiError {
  return isCoachingError(error) && 'issues' in error;
}
