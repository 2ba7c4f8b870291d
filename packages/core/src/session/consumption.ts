import type { Session } from './Session.ts';
import { isOpenState } from './sessionState.ts';

/** How an allotment stands. */
export type Consumption = {
  /** Sessions that have used one of the allotment. */
  readonly used: number;
  /** Open sessions that will, as long as they are not cancelled. */
  readonly planned: number;
  /** What can still be booked, never below 0; `null` when nothing limits it. */
  readonly left: number | null;
};

/**
 * Returns how many sessions of the allotment are used, planned and left.
 *
 * @param sessions - all sessions of one engagement
 * @param allotment - sessions agreed on, or `null` without a limit
 */
export function consumption(
  sessions: readonly Pick<Session, 'kind' | 'state' | 'policy' | 'consumed'>[],
  allotment: number | null,
): Consumption {
  const used = sessions.filter((session) => session.consumed).length;
  const planned = sessions.filter(
    ({ kind, state, policy }) => isOpenState(state) && policy.consumingKinds.includes(kind),
  ).length;
  return { used, planned, left: allotment === null ? null : Math.max(0, allotment - used - planned) };
}
