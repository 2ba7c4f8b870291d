import type { RouteAnswer } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { feedbackInvitations } from '../../collections/practice/feedback.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { visible } from '../shared/visible.ts';
import { tell, told } from './keptRecords.ts';

type Rater =
  RouteAnswer<'privacy.exportMine'>['engagements'][number]['feedbackRounds'][number]['raters'][number];

/**
 * Returns who is on the list of raters of the rounds that are open, by round.
 *
 * As in the list of the API: who was taken off is not on it, and once the answering has ended nobody is told who was invited. Their
 * order is that of random ids, which no answer changes.
 */
export async function ratersOf(
  engagements: readonly EngagementRecord[],
  context: OperationContext,
): Promise<ReadonlyMap<string, Rater[]>> {
  const listed = await findRecords(
    feedbackInvitations,
    {
      and: [
        { engagement: { in: engagements.map(({ id }) => id) } },
        { state: { not_equals: 'withdrawn' } },
        { 'round.state': { equals: 'open' } },
      ],
    },
    context,
  );
  const raters = new Map<string, Rater[]>();
  for (const invitation of listed) {
    const engagement = engagements.find(({ id }) => id === invitation.engagement);
    const read = engagement && visible(feedbackInvitations, invitation, engagement, context);
    const before = raters.get(invitation.round) ?? [];
    if (read) raters.set(invitation.round, [...before, ...tell(told.feedbackInvitations, [read])]);
  }
  return raters;
}
