import type { EngagementState } from '@coaching/sdk';

/** The states that everyone passes through, in order. */
const straightWay = [
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

export type PathStep = {
  readonly state: (typeof straightWay)[number];
  readonly at: 'done' | 'now' | 'ahead';
};

/**
 * Returns the way of an engagement with the place where it stands; null after an exit, which has no place on it.
 *
 * @example
 * pathSteps('paused')?.find((step) => step.at === 'now') //=> { state: 'active', at: 'now' }
 */
export function pathSteps(state: EngagementState): readonly PathStep[] | null {
  if (state === 'declined' || state === 'terminated') return null;
  const place = state === 'paused' ? 'active' : state === 'archived' ? 'completed' : state;
  const now = straightWay.indexOf(place);
  return straightWay.map((step, index) => ({
    state: step,
    at: index < now ? 'done' : index === now ? 'now' : 'ahead',
  }));
}
