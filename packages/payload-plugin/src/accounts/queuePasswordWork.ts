import { errorText } from '@coaching/core';
import { QueueFull } from '../host/boundedQueue.ts';
import { loginEndpoint } from '../host/loginEndpoint.ts';
import { passwordWork } from '../host/passwordWork.ts';
import type { CollectionConfig, PayloadRequest } from '../host/types.ts';
import { TooManyRequests } from '../limits/TooManyRequests.ts';
import { languageOf } from '../words/languageOf.ts';

/**
 * Returns what `work`, which hashes a password, returns: done when it is its turn.
 *
 * @throws TooManyRequests where so much waits that it would be long
 */
export async function queuePasswordWork<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await passwordWork(work);
  } catch (error) {
    if (!(error instanceof QueueFull)) throw error;
    throw new TooManyRequests(errorText('too_many_requests', languageOf(req)), 2000);
  }
}

/** Returns the collection of the accounts, in which sign-ins over Payload's REST hash passwords a few at a time. */
export function withPasswordQueue(accounts: CollectionConfig): CollectionConfig {
  const { auth } = accounts;
  if (auth && typeof auth === 'object' && auth.disableLocalStrategy) return accounts;
  return {
    ...accounts,
    // An address of one's own comes before Payload's.
    endpoints: [...(accounts.endpoints || []), loginEndpoint(accounts.slug, queuePasswordWork)],
  };
}
