import { randomUUID } from 'node:crypto';
import { errorCodes } from '@coaching/core';
import { problemOf } from '@coaching/core/api';
import { isSlotConflict } from '../host/isSlotConflict.ts';
import type { AfterErrorHook } from '../host/types.ts';
import { localeOf } from './localeOf.ts';

/** Answers `slot_taken` where Payload's own REST would answer 500, for a host that opens sessions to its own screens. */
export const slotConflictAnswer: AfterErrorHook = ({ error, req }) => {
  if (!isSlotConflict(error)) return;
  return {
    status: errorCodes.slot_taken.status,
    response: { ...problemOf('slot_taken', randomUUID(), localeOf(req)) },
  };
};
