import { decideCancel } from '@coaching/core/session';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import type { OperationContext } from '../OperationContext.ts';
import { findRecords, updateRecord } from '../records.ts';

/** Cancels every session that is still planned, free: for an engagement that ends. */
export async function cancelOpenSessions(engagement: EngagementRecord, context: OperationContext): Promise<void> {
  const planned = await findRecords(
    sessions,
    { and: [{ engagement: { equals: engagement.id } }, { state: { in: ['held', 'confirmed'] } }] },
    context,
  );
  for (const session of planned) {
    const decision = decideCancel(session, { now: context.now, by: 'system' });
    if (decision.ok) await updateRecord(sessions, session, { ...decision.value, cancelledAt: context.now }, context);
  }
}
