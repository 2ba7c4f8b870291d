import { accepted, type Outcome, refused } from '../errors/index.ts';
import type { Session } from './Session.ts';
import type { SessionParty } from './sessionParty.ts';

/** The fields that a confirmation writes. */
export type ConfirmedSession = Pick<Session, 'state' | 'approveBefore'>;

/** Returns the fields to write when the coach approves a held session in time; exactly at the limit is in time. */
export function decideConfirmation(
  session: Pick<Session, 'state' | 'approveBefore'>,
  { now, by }: { readonly now: number; readonly by: SessionParty },
): Outcome<ConfirmedSession, 'forbidden' | 'session_state'> {
  if (by !== 'coach') return refused('forbidden');
  if (session.state !== 'held') return refused('session_state');
  if (session.approveBefore !== null && now > session.approveBefore) return refused('session_state');
  return accepted({ state: 'confirmed', approveBefore: null });
}
