import type { Outcome } from '@coaching/core';
import type { SessionParty } from '@coaching/core/session';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { type Found, findIn } from '../shared/findIn.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { partOf } from '../shared/ties.ts';
import type { Wish } from '../shared/Wish.ts';
import { lockSessionCalendars } from './lockCalendars.ts';

/** A session and the engagement that it belongs to. */
export type SessionInEngagement = Found<typeof sessions>;

/** Returns the session as `findIn` does; until the transaction ends nobody else changes it or its people's time. */
export async function lockSession(
  id: string,
  wish: Wish,
  context: OperationContext,
): Promise<Outcome<SessionInEngagement, 'not_found' | 'forbidden'>> {
  await lockSessionCalendars(id, context);
  return findIn(sessions, id, wish, context);
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
