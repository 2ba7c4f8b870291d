import type { EngagementState } from './lifecycle.ts';

/** What can be done in an engagement only while it is in some of its states. */
export type StageAct = 'assign' | 'waiveLens' | 'openRound' | 'proposeAgreement' | 'shiftFocus';

/** In which states of an engagement each act is possible. */
const stagesOf: Readonly<Record<StageAct, readonly EngagementState[]>> = {
  assign: ['discovery', 'focusing', 'active', 'paused', 'closing'],
  waiveLens: ['contracting', 'discovery'],
  openRound: ['discovery', 'focusing', 'active', 'closing'],
  proposeAgreement: ['contracting', 'discovery', 'focusing', 'active', 'paused', 'closing'],
  shiftFocus: ['active', 'paused', 'closing'],
};

/**
 * Returns true where an act is possible in this state of the engagement.
 *
 * @example
 * isPossibleIn('paused', 'openRound') //=> false
 */
export function isPossibleIn(state: EngagementState, act: StageAct): boolean {
  return stagesOf[act].includes(state);
}
