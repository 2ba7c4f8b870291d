import { accepted, type Outcome, refused } from '@coaching/core';
import type { Action, Collection } from '@coaching/core/access';
import type { SessionParty } from '@coaching/core/session';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { type SessionRecord, sessions } from '../../collections/practice/sessions.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecord } from '../shared/records.ts';
import { type More, partOf, permitIn, presumeIn } from '../shared/ties.ts';
import { lockSessionCalendars } from './lockCalendars.ts';

/** A session and the engagement that it belongs to. */
export type SessionInEngagement = { readonly session: SessionRecord; readonly engagement: EngagementRecord };

/** What an operation wants to do: with the sessions themselves, or with what belongs to one. */
export type Wish = { readonly action: Action; readonly collection: Collection; readonly more?: More };

type Found = Outcome<SessionInEngagement, 'not_found' | 'forbidden'>;

/** Returns the session if the policy lets the actor do this; who has no part in it gets `not_found`. */
export async function findSession(id: string, wish: Wish, context: OperationContext): Promise<Found> {
  const session = await findRecord(sessions, id, context);
  if (!session) return refused('not_found');
  const engagement = await permitIn(session.engagement, wish.action, wish.collection, context, wish.more);
  if (!engagement.ok) return engagement;
  presumeIn(engagement.value, { collection: wish.collection, id }, context);
  return accepted({ session, engagement: engagement.value });
}

/** Returns the session as `findSession` does; until the transaction ends nobody else changes it or its people's time. */
export async function lockSession(id: string, wish: Wish, context: OperationContext): Promise<Found> {
  await lockSessionCalendars(id, context);
  return findSession(id, wish, context);
}

/** Returns as which of the two people of a session the actor acts, or null for somebody else. */
export function partyOf(engagement: EngagementRecord, context: OperationContext): SessionParty | null {
  const part = partOf(engagement, context);
  return part === 'leader' || part === 'coach' ? part : null;
}

/** Returns for whom the actor keeps the calendar: as `partyOf`, and a delegate does for the leader. */
export function schedulerOf(engagement: EngagementRecord, context: OperationContext): SessionParty | null {
  return partOf(engagement, context) === 'delegate' ? 'leader' : partyOf(engagement, context);
}
