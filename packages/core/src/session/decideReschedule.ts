import { accepted, type Outcome, refused } from '../errors/index.ts';
import { stateAfterChoice } from './approval.ts';
import { isInTime } from './notice.ts';
import type { Session } from './Session.ts';
import type { SessionParty } from './sessionParty.ts';
import { isOpenState } from './sessionState.ts';
import { type SlotRefusal, type SlotRequest, slotRefusal } from './slotRefusal.ts';

/** What of a session decides on moving it. */
export type MovableSession = Pick<Session, 'state' | 'start' | 'end' | 'policy' | 'sequence' | 'history'>;

/** A wish to meet at another time. The session keeps its length, so the offer's duration does not count. */
export type RescheduleRequest = SlotRequest & { readonly by: SessionParty };

/** Why a session cannot be moved. */
export type RescheduleRefusal = SlotRefusal | 'session_state' | 'too_late_to_reschedule';

/** The fields that a move writes: never the id, the calendar UID or the policy. */
export type RescheduledSession = Pick<
  Session,
  'state' | 'approveBefore' | 'start' | 'end' | 'sequence' | 'history'
>;

/**
 * Returns the fields to write, or why the session cannot be moved.
 *
 * Both parties are bound by the notice of the present time. A coach also leaves the leader the time to cancel the
 * new one free, since the leader has not chosen it.
 */
export function decideReschedule(
  session: MovableSession,
  request: RescheduleRequest,
): Outcome<RescheduledSession, RescheduleRefusal> {
  if (!isOpenState(session.state)) return refused('session_state');
  const { now, by, start } = request;
  const { policy } = session;
  if (!isInTime({ now, start: session.start }, policy.freeRescheduleMinutes))
    return refused('too_late_to_reschedule');

  const length = session.end - session.start;
  const code = slotRefusal(request, length);
  if (code !== null) return refused(code);
  if (by === 'coach' && !isInTime({ now, start }, policy.freeCancelMinutes))
    return refused('too_late_to_reschedule');
  return accepted({
    ...stateAfterChoice(request, policy),
    start,
    end: start + length,
    sequence: session.sequence + 1,
    history: [...session.history, { at: now, by, from: session.start, to: start }],
  });
}
