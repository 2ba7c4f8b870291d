import { accepted, type Outcome, refused } from '@coaching/core';
import { type Action, type Collection, can, type Resource } from '@coaching/core/access';
import { type EngagementRecord, engagements, type Participant } from '../collections/practice/engagements.ts';
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

/**
 * Returns the engagement if the policy lets the actor do this with a record of it.
 *
 * Whoever has no part in the engagement may not even know that it exists: they get `not_found`, a party gets `forbidden`.
 */
export async function permitIn(
  engagementId: string,
  action: Action,
  collection: Collection,
  context: OperationContext,
  more: More = {},
): Promise<Outcome<EngagementRecord, 'not_found' | 'forbidden'>> {
  const engagement = await findRecord(engagements, engagementId, context);
  if (!engagement) return refused('not_found');
  return permit(engagement, action, collection, context, more);
}

/** Returns the engagement if the policy lets the actor do this with a record of it, as `permitIn` does. */
export function permit(
  engagement: EngagementRecord,
  action: Action,
  collection: Collection,
  context: OperationContext,
  more: More = {},
): Outcome<EngagementRecord, 'not_found' | 'forbidden'> {
  if (can(context.actor, action, resourceIn(engagement, collection, more))) return accepted(engagement);
  const takesPart = engagement.participants.some(({ person }) => person === context.actor.person);
  return refused(takesPart ? 'forbidden' : 'not_found');
}

/** Returns the part in which the actor acts: the first that they hold, or null. */
export function partOf(
  engagement: Pick<EngagementRecord, 'participants'>,
  context: OperationContext,
): Participant['part'] | null {
  return engagement.participants.find(({ person }) => person === context.actor.person)?.part ?? null;
}
