import { randomUUID } from 'node:crypto';
import { errorCodes } from '@coaching/core';
import { type ErrorCode, problemOf } from '@coaching/core/api';
import { isSlotConflict } from '../host/isSlotConflict.ts';
import { isUnreachable } from '../host/isUnreachable.ts';
import type { AfterErrorHook } from '../host/types.ts';
import { TooManyRequests } from '../limits/TooManyRequests.ts';
import { localeOf } from './localeOf.ts';

function codeOf(error: unknown): ErrorCode | undefined {
  if (error instanceof TooManyRequests) return 'too_many_requests';
  if (isSlotConflict(error)) return 'slot_taken';
  return isUnreachable(error) ? 'unavailable' : undefined;
}

/**
 * Answers with a code of ours where Payload's own REST would answer without one: `too_many_requests` on its sign-in and its
 * like, `slot_taken` for a host that opens sessions to its own screens, and `unavailable` for an editor whose save may not have
 * been kept.
 */
export const problemAnswer: AfterErrorHook = ({ error, req }) => {
  const code = codeOf(error);
  if (code === undefined) return;
  if (error instanceof TooManyRequests)
    req.responseHeaders = new Headers({
      ...Object.fromEntries(req.responseHeaders ?? []),
      'retry-after': String(error.retryAfter),
    });
  const problem = problemOf(code, randomUUID(), localeOf(req));
  // The panel shows what it finds under `errors`.
  return {
    status: errorCodes[code].status,
    response: { ...problem, errors: [{ message: problem.message }] },
  };
};
