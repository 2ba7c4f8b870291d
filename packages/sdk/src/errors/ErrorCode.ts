import type { ApiErrorCode } from '../generated/apiErrorCodes.ts';

/** A code for what went wrong before or beside the contract. */
export type ClientErrorCode =
  /** No reply arrived. */
  | 'connection_failed'
  /** The call took longer than `timeoutMs`. */
  | 'timeout'
  /** The server reported success, but its answer cannot be read. */
  | 'response_invalid'
  /** A refusal without a code that this version knows: from a proxy, or from a newer server. */
  | 'unexpected_reply';

/** Every code that an error of this package can carry. */
export type ErrorCode = ApiErrorCode | ClientErrorCode;
