import { decideNoShow } from '@coaching/core/session';
import type { Operation } from '../shared/Operation.ts';
import { changeSession } from './changeSession.ts';

/** Records that the other one did not come. */
export const recordNoShow: Operation<'sessions.recordNoShow'> = ({ params }, context) =>
  changeSession(
    params.sessionId,
    {
      field: 'noShowBy',
      decide: ({ record: session }, by) => decideNoShow(session, { now: context.now, by }),
    },
    context,
  );
