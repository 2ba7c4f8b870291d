import { accepted, type Outcome, refused } from '../errors/index.ts';
import { isInTime } from './notice.ts';
import type { Session } from './Session.ts';
import type { Canceller } from './sessionParty.ts';
import { isOpenState } from './sessionState.ts';

/** What of a session decides on cancelling it. */
export type CancellableSession = Pick<Session, 'kind' | 'state' | 'start' | 'policy' | 'sequence'>;

/** The fields that a cancel writes. */
export type CancelledSession = Pick<
  Session,
  'state' | 'approveBefore' | 'cancelledBy' | 'late' | 'consumed' | 'sequence'
>;

/**
 * Returns the fields to write, or why the session cannot be cancelled.
 *
 * Only a leader's late cancel can use a session of the allotment, if the policy says so. A session that the coach
 * has not confirmed is cancelled free. Once it has started it is completed or missed, not cancelled.
 */
export function decideCancel(
  session: CancellableSession,
  { now, by }: { readonly now: number; readonly by: Canceller },
): Outcome<CancelledSession, 'session_state'> {
  const { kind, state, start, policy } = session;
  if (!isOpenState(state)) return refused('session_state');
  if (by !== 'system' && now >= start) return refused('session_state');
  const late =
    by !== 'system' && state === 'confirmed' && !isInTime({ now, start }, policy.freeCancelMinutes);
  return accepted({
    state: 'cancelled',
    approveBefore: null,
    cancelledBy: by,
    late,
    consumed: by === 'leader' && late && policy.lateCancelConsumes && policy.consumingKinds.includes(kind),
    sequence: session.sequence + 1,
  });
}
