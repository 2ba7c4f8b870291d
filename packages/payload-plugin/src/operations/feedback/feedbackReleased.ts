import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/** Returns whether a 360 report of the engagement has gone through its gate. */
export async function feedbackReleased(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<boolean> {
  const released = await findRecords(
    feedbackRounds,
    { and: [{ engagement: { equals: engagement.id } }, { state: { equals: 'released' } }] },
    context,
    { limit: 1 },
  );
  return released.length > 0;
}
