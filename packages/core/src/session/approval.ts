import type { Session } from './Session.ts';
import type { SessionParty } from './sessionParty.ts';
import type { SessionPolicy } from './sessionPolicy.ts';

/**
 * Returns the state of a session that was just booked or moved: `held` while the coach still has to approve the time.
 *
 * A time that the coach chose needs no approval, and none is waited for beyond the start.
 */
export function stateAfterChoice(
  choice: { readonly now: number; readonly by: SessionParty; readonly start: number },
  policy: Pick<SessionPolicy, 'approvalMinutes'>,
): Pick<Session, 'state' | 'approveBefore'> {
  if (choice.by === 'coach' || policy.approvalMinutes === 0)
    return { state: 'confirmed', approveBefore: null };
  return {
    state: 'held',
    approveBefore: Math.min(choice.start, choice.now + policy.approvalMinutes * 60_000),
  };
}
