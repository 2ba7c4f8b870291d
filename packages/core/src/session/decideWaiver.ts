import { accepted, type Outcome, refused } from '../errors/index.ts';
import type { Session } from './Session.ts';
import type { SessionParty } from './sessionParty.ts';

/** The fields that a waiver writes. */
export type WaivedSession = Pick<Session, 'consumed' | 'waiver'>;

/** Returns the fields to write when the coach gives a used-up session back, which takes a reason. */
export function decideWaiver(
  session: Pick<Session, 'consumed'>,
  { now, by, reason }: { readonly now: number; readonly by: SessionParty; readonly reason: string },
): Outcome<WaivedSession, 'forbidden' | 'session_state' | 'reason_missing'> {
  if (by !== 'coach') return refused('forbidden');
  if (!session.consumed) return refused('session_state');
  if (reason.trim() === '') return refused('reason_missing');
  return accepted({ consumed: false, waiver: { at: now, reason: reason.trim() } });
}
