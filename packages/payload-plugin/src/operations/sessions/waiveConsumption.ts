import { decideWaiver } from '@coaching/core/session';
import type { Operation } from '../shared/Operation.ts';
import { changeSession } from './changeSession.ts';
import { partyOf } from './findSession.ts';

/** Gives a used-up session back to the leader; the reason is sealed. */
export const waiveConsumption: Operation<'sessions.waiveConsumption'> = ({ params, body }, context) =>
  changeSession(
    params.sessionId,
    {
      by: partyOf,
      decide: (session, by) => decideWaiver(session, { now: context.now, by, reason: body.reason }),
    },
    context,
  );
