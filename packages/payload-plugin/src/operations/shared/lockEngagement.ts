import { type Outcome, refused } from '@coaching/core';
import type { Action, Collection } from '@coaching/core/access';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { lock, lockName } from '../../host/locks.ts';
import type { OperationContext } from './OperationContext.ts';
import { type More, permitIn } from './ties.ts';

/** Returns the engagement, held until the transaction ends, if the policy lets the actor do this with a record of it. */
export async function lockEngagement(
  engagementId: string,
  action: Action,
  collection: Collection,
  context: OperationContext,
  more: More = {},
): Promise<Outcome<EngagementRecord, 'not_found' | 'forbidden'>> {
  if (context.actor.person === null) return refused('not_found');
  await lock(context.req, [lockName('engagement', engagementId)]);
  return permitIn(engagementId, action, collection, context, more);
}
