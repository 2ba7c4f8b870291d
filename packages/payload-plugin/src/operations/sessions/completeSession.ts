import { decideCompletion } from '@coaching/core/session';
import { actions } from '../../collections/practice/sessionContent.ts';
import { execute } from '../../host/sql.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { createRecord } from '../shared/records.ts';
import { permit } from '../shared/ties.ts';
import { changeSession } from './changeSession.ts';
import type { SessionInEngagement } from './lockSession.ts';
import { dropReminder } from './sessionReminder.ts';

type Body = Parameters<Operation<'sessions.complete'>>[0]['body'];

/** Ends a session with the actions that came out of it. */
export const completeSession: Operation<'sessions.complete'> = ({ params, body }, context) =>
  changeSession(
    params.sessionId,
    {
      field: 'state',
      decide: ({ record: session, engagement }) => {
        const writes = permit(
          engagement,
          { action: 'create', collection: 'actions', known: 'sessions' },
          context,
        );
        if (!writes.ok) return writes;
        const { now } = context;
        return decideCompletion(session, { now, actions: body.actions.length, noActions: body.noActions });
      },
      also: async (found) => {
        await writeActions(found, body.actions, context);
        await execute(context.req, dropReminder(found.record));
      },
    },
    context,
  );

async function writeActions(
  { record: session, engagement }: SessionInEngagement,
  named: Body['actions'],
  context: OperationContext,
): Promise<void> {
  for (const [index, { text, dueOn }] of named.entries()) {
    await createRecord(
      actions,
      {
        organization: engagement.organization,
        engagement: engagement.id,
        session: session.id,
        text,
        position: index + 1,
        dueOn: dueOn ?? null,
        doneAt: null,
      },
      context,
    );
  }
}
