import { accepted, type Outcome, refused } from '@coaching/core';
import { type Action, type Collection, can, type Resource } from '@coaching/core/access';
import {
  type EngagementRecord,
  engagements,
  type Participant,
} from '../../collections/practice/engagements.ts';
import type { OperationContext } from './OperationContext.ts';
import { findRecord } from './records.ts';

/** What else the policy may ask of a record. */
export type More = Omit<Resource, 'collection' | 'organization' | 'parties'>;

/** Returns the ids of those who have a part in the engagement. */
export function withPart(
  engagement: Pick<EngagementRecord, 'participants'>,
  part: Participant['part'],
): string[] {
  return engagement.participants
    .filter((participant) => participant.part === part)
    .map(({ person }) => person);
}

/** Returns the one who has this part, or null. Most parts are held by one person. */
export function holderOf(
  engagement: Pick<EngagementRecord, 'participants'>,
  part: Participant['part'],
): string | null {
  return withPart(engagement, part)[0] ?? null;
}

/** Returns the leader of an engagement. @throws where there is none, which never is */
export function leaderOf(engagement: EngagementRecord): string {
  const leader = holderOf(engagement, 'leader');
  if (leader === null) throw new Error(`Engagement ${engagement.id} has no leader.`);
  return leader;
}

/** Returns the record as the policy sees it: whose engagement it belongs to. */
export function resourceIn(engagement: EngagementRecord, collection: Collection, more: More = {}): Resource {
  return {
    collection,
    organization: engagement.organization,
    parties: {
      leader: withPart(engagement, 'leader'),
      coach: withPart(engagement, 'coach'),
      sponsor: withPart(engagement, 'sponsor'),
      manager: withPart(engagement, 'manager'),
      delegate: withPart(engagement, 'delegate'),
    },
    ...more,
  };
}

/** What else the policy may ask, and what somebody who may not do this has to be able to read to be told so. */
export type Permit = More & { readonly known?: Collection };

/**
 * Returns the engagement if the policy lets the actor do this with a record of it.
 *
 * Whoever may not know that a thing exists gets `not_found`: strangers, and parties who read no record of `known`
 * (default: the collection itself), as a sponsor who asks for an assessment. Its leader and coach get `forbidden`.
 */
export function permit(
  engagement: EngagementRecord,
  action: Action,
  collection: Collection,
  context: OperationContext,
  { known = collection, ...more }: Permit = {},
): Outcome<EngagementRecord, 'not_found' | 'forbidden'> {
  const { actor } = context;
  if (can(actor, action, resourceIn(engagement, collection, more))) return accepted(engagement);
  return refused(can(actor, 'read', resourceIn(engagement, known)) ? 'forbidden' : 'not_found');
}

/** Returns the engagement with this id if `permit` lets the actor through. */
export async function permitIn(
  engagementId: string,
  action: Action,
  collection: Collection,
  context: OperationContext,
  more: Permit = {},
): Promise<Outcome<EngagementRecord, 'not_found' | 'forbidden'>> {
  const engagement = await findRecord(engagements, engagementId, context);
  return engagement ? permit(engagement, action, collection, context, more) : refused('not_found');
}

/** Returns the part in which the actor acts: the first that they hold, or null. */
export function partOf(
  engagement: Pick<EngagementRecord, 'participants'>,
  context: OperationContext,
): Participant['part'] | null {
  return engagement.participants.find(({ person }) => person === context.actor.person)?.part ?? null;
}
