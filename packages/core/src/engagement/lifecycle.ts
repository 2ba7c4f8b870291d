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

/** The states that everyone passes through, in order. */
export const pathStates = [
  'inquiry',
  'screening',
  'matching',
  'contracting',
  'discovery',
  'focusing',
  'active',
  'closing',
  'completed',
] as const satisfies readonly EngagementState[];

/** The straight way from the inquiry to the archive. */
const straightWay: readonly EngagementState[] = [...pathStates, 'archived'];

/** Returns the next state on the straight way, or null at its end and in an exit; a pause leads back to `active`. */
export function nextState(state: EngagementState): EngagementState | null {
  if (state === 'paused') return 'active';
  const position = straightWay.indexOf(state);
  return position < 0 ? null : (straightWay[position + 1] ?? null);
}

/** One state on the way of an engagement, and whether it lies behind, is the present one, or lies ahead. */
export type PathStep = {
  readonly state: (typeof pathStates)[number];
  readonly at: (typeof pathPlaces)[number];
};

/** Where a step of the way lies, seen from the present one. */
export const pathPlaces = ['done', 'now', 'ahead'] as const;

/**
 * Returns the way that everyone passes through, with the place where an engagement stands; null after an exit, which
 * has no place on it.
 *
 * @example
 * engagementPath('paused')?.find((step) => step.at === 'now') //=> { state: 'active', at: 'now' }
 */
export function engagementPath(state: EngagementState): readonly PathStep[] | null {
  const place = state === 'paused' ? 'active' : state === 'archived' ? 'completed' : state;
  const now = straightWay.indexOf(place);
  if (now < 0) return null;
  return pathStates.map((step, index) => ({
    state: step,
    at: index < now ? 'done' : index === now ? 'now' : 'ahead',
  }));
}
