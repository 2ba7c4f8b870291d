import { accepted } from '@coaching/core';
import { decideCancel } from '@coaching/core/session';
import { execute } from '../../host/sql.ts';
import type { Operation } from '../shared/Operation.ts';
import { changeSession } from './changeSession.ts';
import { dropReminder } from './sessionReminder.ts';

/** Cancels a session; only a leader's late cancel can use one up. */
export const cancelSession: Operation<'sessions.cancel'> = ({ params }, context) =>
  changeSession(
    params.sessionId,
    {
      field: 'cancelledAt',
      decide: ({ record: session }, by) => {
        const decision = decideCancel(session, { now: context.now, by });
        return decision.ok ? accepted({ ...decision.value, cancelledAt: context.now }) : decision;
      },
      also: ({ record: session }) => execute(context.req, dropReminder(session)),
    },
    context,
  );
