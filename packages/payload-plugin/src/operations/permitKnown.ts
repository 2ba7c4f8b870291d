import { type Outcome, refused } from '@coaching/core';
import { type Action, type Collection, can } from '@coaching/core/access';
import { type EngagementRecord, engagements } from '../collections/practice/engagements.ts';
import type { OperationContext } from './OperationContext.ts';
import { findRecord } from './records.ts';
import { type More, permit, resourceIn } from './ties.ts';

/**
 * Returns the engagement if the policy lets the actor do this with a record of it.
 *
 * Stricter than `permit`: a party who reads no record of `known` does not learn that there is one, so that a sponsor gets
 * `not_found` for an assessment, and its leader and coach `forbidden`.
 */
export function permitKnown(
  engagement: EngagementRecord,
  action: Action,
  collection: Collection,
  context: OperationContext,
  { known = collection, ...more }: More & { readonly known?: Collection } = {},
): Outcome<EngagementRecord, 'not_found' | 'forbidden'> {
  const permitted = permit(engagement, action, collection, context, more);
  if (permitted.ok || can(context.actor, 'read', resourceIn(engagement, known))) return permitted;
  return refused('not_found');
}

/** Returns the engagement with this id, as `permitKnown` does. */
export async function permitKnownIn(
  engagementId: string,
  action: Action,
  collection: Collection,
  context: OperationContext,
  more: More & { readonly known?: Collection } = {},
): Promise<Outcome<EngagementRecord, 'not_found' | 'forbidden'>> {
  const engagement = await findRecord(engagements, engagementId, context);
  return engagement ? permitKnown(engagement, action, collection, context, more) : refused('not_found');
}
