import { decideWaiver } from '@coaching/core/session';
import type { Operation } from '../shared/Operation.ts';
import { changeSession } from './changeSession.ts';

/** Gives a used-up session back to the leader; the reason is sealed. */
export const waiveConsumption: Operation<'sessions.waiveConsumption'> = ({ params, body }, context) =>
  changeSession(
    params.sessionId,
    {
      field: 'waiver',
      decide: ({ record: session }) => decideWaiver(session, { now: context.now, reason: body.reason }),
    },
    context,
  );
