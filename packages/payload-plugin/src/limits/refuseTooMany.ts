import { errorText } from '@coaching/core';
import type { PayloadRequest } from '../host/types.ts';
import { languageOf } from '../words/languageOf.ts';
import { TooManyRequests } from './TooManyRequests.ts';

/**
 * Goes on where none of the counts says how long to wait. They are made one after the other, so that what one of them
 * refuses uses up nothing of the next.
 *
 * @throws TooManyRequests
 */
export async function refuseTooMany(
  req: PayloadRequest,
  counts: readonly (() => Promise<number | null>)[],
): Promise<void> {
  for (const count of counts) {
    const wait = await count();
    if (wait !== null) throw new TooManyRequests(errorText('too_many_requests', languageOf(req)), wait);
  }
}
