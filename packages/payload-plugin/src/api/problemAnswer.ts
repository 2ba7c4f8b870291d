import { randomUUID } from 'node:crypto';
import { errorCodes, isCoachingError } from '@coaching/core';
import { type ErrorCode, problemOf } from '@coaching/core/api';
import { isSlotConflict } from '../host/isSlotConflict.ts';
import { isUnreachable } from '../host/isUnreachable.ts';
import type { AfterErrorHook, PayloadRequest } from '../host/types.ts';
import { TooManyRequests } from '../limits/TooManyRequests.ts';
import { faultOf } from './faultOf.ts';
import { localeOf } from './localeOf.ts';
import { refusalOfRequest } from './refusalOfRequest.ts';

/** Returns the code for what Payload's own routes would answer with a bare 500; undefined for what is a fault. */
function codeOf(
  error: unknown,
  req: PayloadRequest,
  collection: Parameters<AfterErrorHook>[0]['collection'],
): ErrorCode | undefined {
  if (error instanceof TooManyRequests) return 'too_many_requests';
  if (isCoachingError(error)) return error.code;
  if (isSlotConflict(error)) return 'slot_taken';
  if (isUnreachable(error)) return 'unavailable';
  return statusOf(error) < 500 ? undefined : refusalOfRequest(error, req, collection);
}

const statusOf = (error: unknown) =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;

/**
 * Answers with a code of ours where Payload's own REST would answer without one: `too_many_requests` on its sign-in and its
 * like, `account_in_use` where somebody with a part is to be deleted, `slot_taken` for a host that opens sessions to its own
 * screens, `unavailable` for an editor whose save may not have been kept, and what was wrongly asked.
 *
 * What is left is a fault: it goes to the log with the id that is answered, and without a value that was sent.
 */
export const problemAnswer: AfterErrorHook = ({ collection, error, req, result }) => {
  // A host in front of Payload may have given the request its id.
  const requestId = req.headers?.get('x-request-id') ?? randomUUID();
  const code = codeOf(error, req, collection);
  if (code === undefined && statusOf(error) < 500) return;
  if (code === undefined || errorCodes[code].status >= 500)
    req.payload.logger.error({ fault: faultOf(error), requestId }, 'A route of Payload failed.');
  if (code === undefined) return { response: { ...result, requestId } };
  if (error instanceof TooManyRequests)
    req.responseHeaders = new Headers({
      ...Object.fromEntries(req.responseHeaders ?? []),
      'retry-after': String(error.retryAfter),
    });
  const problem = problemOf(code, requestId, localeOf(req));
  // The panel shows what it finds under `errors`.
  return {
    status: errorCodes[code].status,
    response: { ...problem, errors: [{ message: problem.message }] },
  };
};
