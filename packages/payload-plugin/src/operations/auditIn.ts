import type { Collection } from '@coaching/core/access';
import type { EngagementRecord } from '../collections/practice/engagements.ts';
import { audit } from './audit.ts';
import type { OperationContext } from './OperationContext.ts';
import { leaderOf, partOf } from './ties.ts';

/** Writes an audit entry for something done in an engagement: the leader is the one whose data it is. */
export async function auditIn(
  engagement: EngagementRecord,
  action: string,
  record: { readonly collection: Collection; readonly id: string },
  context: OperationContext,
): Promise<void> {
  await audit(
    {
      organization: engagement.organization,
      action,
      collection: record.collection,
      record: record.id,
      subject: leaderOf(engagement),
      role: partOf(engagement, context) ?? 'system',
    },
    context,
  );
}
