/** Why an engagement ends early or does not begin: codes, so that nobody writes about a person where others read it. */
export const endReasons = [
  'goals-changed',
  'no-time',
  'other-coach',
  'other-help',
  'left-role',
  'budget',
  'no-consent',
  'other',
] as const;

/** One reason for which an engagement ends early or does not begin. */
export type EndReason = (typeof endReasons)[number];

/** What a move to another state can say: why it ends, or that the leader goes without closing reflection and measures. */
export const transitionReasons = [...endReasons, 'waived'] as const;

/** One thing that a move to another state can say. */
export type TransitionReason = (typeof transitionReasons)[number];

/** Returns true where the reason is one for which an engagement can end. */
export function isEndReason(reason: TransitionReason | undefined): reason is EndReason {
  return reason !== undefined && reason !== 'waived';
}
