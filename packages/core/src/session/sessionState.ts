import * as z from 'zod';

/** Every state of a session: two that are open, three that are final. */
export const sessionStates = ['held', 'confirmed', 'completed', 'cancelled', 'noShow'] as const;

/** `held` waits for the coach's approval; `completed`, `cancelled` and `noShow` are never left. */
export type SessionState = (typeof sessionStates)[number];

/** The states in which a session still lies ahead and takes its time in both calendars. */
export type OpenSessionState = Extract<SessionState, 'held' | 'confirmed'>;

/** Schema of `SessionState`. */
export const sessionStateSchema = z.enum(sessionStates);

/**
 * Returns whether a session in this state can still be moved, cancelled or closed.
 *
 * @example
 * isOpenState('held') //=> true
 * isOpenState('noShow') //=> false
 */
export function isOpenState(state: SessionState): state is OpenSessionState {
  return state === 'held' || state === 'confirmed';
}
