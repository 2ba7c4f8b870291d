import { type Outcome, refused } from '../errors/index.ts';
import { type CancellableSession, type CancelledSession, decideCancel } from './decideCancel.ts';
import type { Session } from './Session.ts';

/**
 * Returns the fields to write when the coach has let the time for approving a held session pass: it is cancelled by the
 * system, free for both, and the slot is open again. Exactly at the limit the coach can still approve.
 */
export function decideLapse(
  session: CancellableSession & Pick<Session, 'approveBefore'>,
  { now }: { readonly now: number },
): Outcome<CancelledSession, 'session_state'> {
  if (session.state !== 'held' || session.approveBefore === null || now <= session.approveBefore)
    return refused('session_state');
  return decideCancel(session, { now, by: 'system' });
}
