import { accepted, type Outcome, refused } from '@coaching/core';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { type FeedbackRoundRecord, feedbackRounds } from '../../collections/practice/feedback.ts';
import { lockIn } from '../shared/findIn.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, type Person } from '../shared/people.ts';
import { leaderOf } from '../shared/ties.ts';
import type { Wish } from '../shared/Wish.ts';

/** A round whose raters can still answer. */
export type OpenRound = {
  readonly round: FeedbackRoundRecord;
  readonly engagement: EngagementRecord;
  /** Null where the leader has no account any more. */
  readonly leader: Person | null;
};

/** Returns the round if raters can still answer and the policy lets the actor do what they wish to; nobody else changes it meanwhile. */
export async function lockOpenRound(
  id: string,
  wish: Wish,
  context: OperationContext,
): Promise<Outcome<OpenRound, 'not_found' | 'forbidden' | 'round_closed'>> {
  const found = await lockIn(feedbackRounds, id, wish, context);
  if (!found.ok) return found;
  const { record: round, engagement } = found.value;
  if (round.state !== 'open') return refused('round_closed');
  const leader = leaderOf(engagement);
  const people = await findPeople([leader], context);
  return accepted({ round, engagement, leader: people.get(leader) ?? null });
}
