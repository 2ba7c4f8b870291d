import { randomUUID } from 'node:crypto';
import { errorCodes } from '@coaching/core';
import { problemOf } from '@coaching/core/api';
import { isSlotConflict } from '../host/isSlotConflict.ts';
import { isUnreachable } from '../host/isUnreachable.ts';
import type { AfterErrorHook } from '../host/types.ts';
import { localeOf } from './localeOf.ts';

/**
 * Answers what the database has said where Payload's own REST would answer a bare 500: `slot_taken`, for a host that opens
 * sessions to its own screens, and `unavailable`, for an editor whose save may not have been kept.
 */
export const databaseAnswer: AfterErrorHook = ({ error, req }) => {
  const code = isSlotConflict(error) ? 'slot_taken' : isUnreachable(error) ? 'unavailable' : undefined;
  if (code === undefined) return;
  const problem = problemOf(code, randomUUID(), localeOf(req));
  // The panel shows what it finds under `errors`.
  return {
    status: errorCodes[code].status,
    response: { ...problem, errors: [{ message: problem.message }] },
  };
};
