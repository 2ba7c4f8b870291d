import { decideConfirmation } from '@coaching/core/session';
import { execute } from '../../host/sql.ts';
import type { Operation } from '../shared/Operation.ts';
import { changeSession } from './changeSession.ts';
import { dropLapse } from './sessionLapse.ts';

/** Confirms a session that the leader booked, where bookings wait for the coach. */
export const confirmSession: Operation<'sessions.confirm'> = ({ params }, context) =>
  changeSession(
    params.sessionId,
    {
      field: 'approveBefore',
      decide: ({ record: session }, by) => decideConfirmation(session, { now: context.now, by }),
      also: ({ record: session }) => execute(context.req, dropLapse(session)),
    },
    context,
  );
