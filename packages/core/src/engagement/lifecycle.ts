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

/** The straight way from the inquiry to the archive. */
const straightWay: readonly EngagementState[] = [
  'inquiry',
  'screening',
  'matching',
  'contracting',
  'discovery',
  'focusing',
  'active',
  'closing',
  'completed',
  'archived',
];

/** Returns the next state on the straight way, or null at its end and in an exit; a pause leads back to `active`. */
export function nextState(state: EngagementState): EngagementState | null {
  if (state === 'paused') return 'active';
  const position = straightWay.indexOf(state);
  return position < 0 ? null : (straightWay[position + 1] ?? null);
}
