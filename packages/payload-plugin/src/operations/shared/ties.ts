import { accepted, type Outcome, refused } from '@coaching/core';
import { type Collection, can, type Resource } from '@coaching/core/access';
import { awaitsLeader } from '@coaching/core/engagement';
import type { EngagementRecord, Participant } from '../../collections/practice/engagements.ts';
import type { OperationContext } from './OperationContext.ts';
import type { Touched } from './trail.ts';
import type { More, Wish } from './Wish.ts';

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
      // Nobody is told of an engagement that its leader has not accepted.
      sponsor: awaitsLeader(engagement) ? [] : withPart(engagement, 'sponsor'),
      manager: withPart(engagement, 'manager'),
      delegate: withPart(engagement, 'delegate'),
    },
    ...more,
  };
}

/** What was touched in an engagement: one record of a collection, or without an id its records as a whole. */
export type TouchedRecord = { readonly collection: Collection; readonly id?: string };

/** The leader is the one whose data it is. Where a collection was touched as a whole, the engagement's id stands for it. */
function touchedIn(
  engagement: EngagementRecord,
  { collection, id = engagement.id }: TouchedRecord,
  context: OperationContext,
): Touched {
  return {
    organization: engagement.organization,
    collection,
    record: id,
    subject: leaderOf(engagement),
    role: partOf(engagement, context) ?? context.actor.roles[0] ?? 'system',
  };
}

/** Remembers, for the audit entry, which record was read or changed. */
export function touchIn(
  engagement: EngagementRecord,
  record: Required<TouchedRecord>,
  context: OperationContext,
): void {
  context.trail.add(touchedIn(engagement, record, context));
}

/** Remembers, for the audit entry, that somebody has read what a coach says of themselves, or when they are free. */
export function touchCoach(
  engagement: EngagementRecord,
  { id, person }: { readonly id: string; readonly person: string },
  context: OperationContext,
): void {
  const { organization, role } = touchedIn(engagement, { collection: 'coaches' }, context);
  context.trail.add({ organization, collection: 'coaches', record: id, subject: person, role });
}

/** Remembers, for the audit entry, what a permission was given for. */
export function presumeIn(
  engagement: EngagementRecord,
  record: TouchedRecord,
  context: OperationContext,
): void {
  context.trail.presume(engagement.id, touchedIn(engagement, record, context));
}

/**
 * Returns the engagement if the policy lets the actor do this with a record of it. That it does is remembered for the audit.
 *
 * Whoever may not know that a thing exists gets `not_found`: strangers, and parties who read no record of `known`
 * (default: the collection itself), as a sponsor who asks for an assessment. Its leader and coach get `forbidden`.
 */
export function permit(
  engagement: EngagementRecord,
  wish: Wish,
  context: OperationContext,
): Outcome<EngagementRecord, 'not_found' | 'forbidden'> {
  const { action, collection, known = collection, ...more } = wish;
  const { actor, policy, trail } = context;
  if (can(actor, action, resourceIn(engagement, collection, more), policy)) {
    presumeIn(engagement, { collection }, context);
    trail.permissions.push({ engagement: engagement.id, wish });
    return accepted(engagement);
  }
  return refused(can(actor, 'read', resourceIn(engagement, known), policy) ? 'forbidden' : 'not_found');
}

/** Returns the part in which the actor acts: the first that they hold, or null. */
export function partOf(
  engagement: Pick<EngagementRecord, 'participants'>,
  context: OperationContext,
): Participant['part'] | null {
  return engagement.participants.find(({ person }) => person === context.actor.person)?.part ?? null;
}
