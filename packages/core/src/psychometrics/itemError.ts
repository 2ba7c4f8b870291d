import { CoachingError, type ErrorCode } from '../errors/index.ts';

/** Returns the error that names one item, counted from 0. */
export function itemError(code: ErrorCode, item: number, message: string): CoachingError {
  return new CoachingError(code, { message, issues: [{ path: [item], code, message }] });
}

/** Returns the error for an item that does not vary. */
export function constantItem(item: number): CoachingError {
  return itemError('constant_item', item, `Item ${item + 1} has the same answer from everybody.`);
}
