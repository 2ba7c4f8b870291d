import type { EngagementState, SessionKind } from '@coaching/sdk';

const before: readonly SessionKind[] = ['intake', 'chemistry'];
const after: readonly SessionKind[] = [
  'coaching',
  'debrief',
  'alignment',
  'midpoint',
  'closing',
  'followUp',
  'chemistry',
  'intake',
];
const early: readonly EngagementState[] = ['inquiry', 'screening', 'matching', 'contracting'];

/** Returns the kinds to offer in a state, the likeliest first. A proposal only: the API holds the rule. */
export function bookableKinds(state: EngagementState): readonly SessionKind[] {
  if (early.includes(state)) return state === 'matching' ? before.toReversed() : before;
  const first: SessionKind = state === 'discovery' ? 'debrief' : state === 'closing' ? 'closing' : 'coaching';
  return [first, ...after.filter((kind) => kind !== first)];
}
