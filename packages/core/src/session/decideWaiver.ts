import { accepted, type Outcome, refused } from '../errors/index.ts';
import type { Session } from './Session.ts';

/** The fields that a waiver writes. */
export type WaivedSession = Pick<Session, 'consumed' | 'waiver'>;

/** Returns the fields to write when a used-up session is given back, which takes a reason. Who may do so says the policy. */
export function decideWaiver(
  session: Pick<Session, 'consumed'>,
  { now, reason }: { readonly now: number; readonly reason: string },
): Outcome<WaivedSession, 'session_state' | 'reason_missing'> {
  if (!session.consumed) return refused('session_state');
  if (reason.trim() === '') return refused('reason_missing');
  return accepted({ consumed: false, waiver: { at: now, reason: reason.trim() } });
}
