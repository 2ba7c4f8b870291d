import { accepted, type Outcome, refused } from '../errors/index.ts';
import type { Session } from './Session.ts';
import { isOpenState } from './sessionState.ts';

/** How a session ended. */
export type SessionEnding = {
  readonly now: number;
  /** How many actions came out of it. */
  readonly actions: number;
  /** Said on purpose: there is nothing to do. */
  readonly noActions: boolean;
};

/** The fields that a completion writes. */
export type CompletedSession = Pick<Session, 'state' | 'approveBefore' | 'consumed'>;

/** Returns the fields to write once the session has started and its actions are named, or an explicit none. */
export function decideCompletion(
  session: Pick<Session, 'kind' | 'state' | 'start' | 'policy'>,
  { now, actions, noActions }: SessionEnding,
): Outcome<CompletedSession, 'session_state' | 'not_started' | 'actions_missing'> {
  if (!isOpenState(session.state)) return refused('session_state');
  if (now < session.start) return refused('not_started');
  if (actions === 0 && !noActions) return refused('actions_missing');
  const consumed = session.policy.consumingKinds.includes(session.kind);
  return accepted({ state: 'completed', approveBefore: null, consumed });
}
