import { accepted, type Outcome, refused } from '../errors/index.ts';
import type { Session } from './Session.ts';
import type { SessionParty } from './sessionParty.ts';

/** The fields that a no-show writes. */
export type MissedSession = Pick<Session, 'state' | 'noShowBy' | 'consumed'>;

/**
 * Returns the fields to write when one party records that the other did not come.
 *
 * Who comes exactly at the end of the grace is in time. Only a leader's no-show can use a session of the allotment.
 *
 * @param record.by - who was there and waited
 */
export function decideNoShow(
  session: Pick<Session, 'kind' | 'state' | 'start' | 'policy'>,
  { now, by }: { readonly now: number; readonly by: SessionParty },
): Outcome<MissedSession, 'session_state' | 'too_early'> {
  const { kind, state, start, policy } = session;
  // Nobody has to come to a session that was never confirmed.
  if (state !== 'confirmed') return refused('session_state');
  if (now <= start + policy.graceMinutes * 60_000) return refused('too_early');
  const noShowBy = by === 'leader' ? 'coach' : 'leader';
  const consumed =
    noShowBy === 'leader' && policy.leaderNoShowConsumes && policy.consumingKinds.includes(kind);
  return accepted({ state: 'noShow', noShowBy, consumed });
}
