import { accepted, type Outcome, refused } from '@coaching/core';
import type { Action, Collection } from '@coaching/core/access';
import { type EngagementRecord, engagements } from '../../collections/practice/engagements.ts';
import { type FeedbackRoundRecord, feedbackRounds } from '../../collections/practice/feedback.ts';
import { lock, lockName } from '../../host/locks.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecord } from '../shared/records.ts';
import { type More, permit, presumeIn } from '../shared/ties.ts';

/** A round and the engagement it belongs to. */
export type RoundInEngagement = {
  readonly round: FeedbackRoundRecord;
  readonly engagement: EngagementRecord;
};

/** Returns the round with this id, if the policy lets the actor do this with a record of its engagement. */
export async function findRound(
  id: string,
  action: Action,
  collection: Collection,
  context: OperationContext,
  more: More = {},
): Promise<Outcome<RoundInEngagement, 'not_found' | 'forbidden'>> {
  const round = await findRecord(feedbackRounds, id, context);
  const engagement = round && (await findRecord(engagements, round.engagement, context));
  if (!round || !engagement) return refused('not_found');
  const permitted = permit(engagement, action, collection, context, {
    ...more,
    known: 'feedbackRounds',
  });
  if (!permitted.ok) return permitted;
  presumeIn(engagement, { collection, id }, context);
  return accepted({ round, engagement });
}

/** Returns the round as `findRound` does; its engagement is held until the transaction ends. */
export async function lockRound(
  id: string,
  action: Action,
  collection: Collection,
  context: OperationContext,
  more: More = {},
): Promise<Outcome<RoundInEngagement, 'not_found' | 'forbidden'>> {
  const found = await findRound(id, action, collection, context, more);
  if (!found.ok) return found;
  await lock(context.req, [lockName('engagement', found.value.engagement.id)]);
  // Somebody may have changed it while we waited.
  return findRound(id, action, collection, context, more);
}
