/** The states of an engagement, in the order in which it passes through them; the last two are exits. */
export const engagementStates = [
  'inquiry',
  'screening',
  'matching',
  'contracting',
  'discovery',
  'focusing',
  'active',
  'paused',
  'closing',
  'completed',
  'archived',
  'declined',
  'terminated',
] as const;

/** One state of an engagement. */
export type EngagementState = (typeof engagementStates)[number];

/** Where each state can lead. */
export const engagementTransitions: Readonly<Record<EngagementState, readonly EngagementState[]>> = {
  inquiry: ['screening', 'declined'],
  screening: ['matching', 'declined'],
  matching: ['contracting', 'declined'],
  contracting: ['discovery', 'terminated'],
  discovery: ['focusing', 'terminated'],
  focusing: ['active', 'terminated'],
  active: ['paused', 'closing', 'terminated'],
  paused: ['active', 'terminated'],
  closing: ['active', 'completed', 'terminated'],
  completed: ['archived'],
  archived: [],
  declined: [],
  terminated: ['archived'],
};

/** Returns the next state on the straight way, or null at its end. */
export function nextState(state: EngagementState): EngagementState | null {
  if (state === 'paused') return 'active';
  const next = state === 'active' ? 'closing' : engagementTransitions[state][0];
  return next === undefined || next === 'declined' ? null : next;
}
