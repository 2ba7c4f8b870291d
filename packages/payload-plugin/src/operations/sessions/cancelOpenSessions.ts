import { decideCancel, isGivenBack } from '@coaching/core/session';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { execute } from '../../host/sql.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords, updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { dropReminder } from './sessionReminder.ts';

/** Cancels, free for both, every session ahead that cannot be in the engagement's state. The engagement has to be locked. */
export async function cancelOpenSessions(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<void> {
  const open = await findRecords(
    sessions,
    {
      and: [
        { engagement: { equals: engagement.id } },
        { state: { in: ['held', 'confirmed'] } },
        { start: { greater_than: new Date(context.now).toISOString() } },
      ],
    },
    context,
  );
  for (const session of open.filter(({ kind }) => isGivenBack(engagement.state, kind))) {
    const decision = decideCancel(session, { now: context.now, by: 'system' });
    if (!decision.ok) continue;
    await updateRecord(sessions, session, { ...decision.value, cancelledAt: context.now }, context);
    await execute(context.req, dropReminder(session));
    touchIn(engagement, { collection: 'sessions', id: session.id }, context);
  }
}
