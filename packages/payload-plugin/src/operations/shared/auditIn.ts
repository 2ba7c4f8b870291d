import type { Collection } from '@coaching/core/access';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { type AuditEvent, audit } from './audit.ts';
import type { OperationContext } from './OperationContext.ts';
import { leaderOf, partOf } from './ties.ts';

type Recorded = { readonly collection: Collection; readonly id: string };

/** Returns the audit event of something done in an engagement: the leader is the one whose data it is. */
export function eventIn(
  engagement: EngagementRecord,
  action: string,
  record: Recorded,
  context: OperationContext,
): AuditEvent {
  return {
    organization: engagement.organization,
    action,
    collection: record.collection,
    record: record.id,
    subject: leaderOf(engagement),
    role: partOf(engagement, context) ?? 'system',
  };
}

/** Writes the audit entry of something done in an engagement. */
export async function auditIn(
  engagement: EngagementRecord,
  action: string,
  record: Recorded,
  context: OperationContext,
): Promise<void> {
  await audit(eventIn(engagement, action, record, context), context);
}
