import { type SessionKind, sessionKinds } from './sessionKind.ts';

const none: readonly SessionKind[] = [];
const likeliest = (first: SessionKind): readonly SessionKind[] => [
  first,
  ...sessionKinds.filter((kind) => kind !== first),
];

/** Which kinds of session can be booked in each state of the engagement, the likeliest first. */
export const bookableKinds = {
  inquiry: ['intake', 'chemistry'],
  screening: ['intake', 'chemistry'],
  matching: ['chemistry', 'intake'],
  contracting: ['intake', 'chemistry'],
  discovery: likeliest('debrief'),
  focusing: likeliest('coaching'),
  active: likeliest('coaching'),
  closing: likeliest('closing'),
  completed: ['followUp'],
  paused: none,
  archived: none,
  declined: none,
  terminated: none,
} as const satisfies Record<string, readonly SessionKind[]>;

/** A state of the engagement, as far as booking goes. */
export type BookingStage = keyof typeof bookableKinds;

const beforeAgreement: readonly BookingStage[] = ['inquiry', 'screening', 'matching', 'contracting'];

/**
 * Returns why this kind cannot be booked in this state of the engagement, or `null` when it can.
 *
 * @example
 * kindRefusal('matching', 'chemistry') //=> null
 * kindRefusal('matching', 'coaching') //=> 'session_kind_not_allowed'
 * kindRefusal('paused', 'coaching') //=> 'engagement_not_active'
 */
export function kindRefusal(
  stage: BookingStage,
  kind: SessionKind,
): 'session_kind_not_allowed' | 'engagement_not_active' | null {
  const allowed: readonly SessionKind[] = bookableKinds[stage];
  if (allowed.includes(kind)) return null;
  return beforeAgreement.includes(stage) ? 'session_kind_not_allowed' : 'engagement_not_active';
}

/** States in which nothing is met any more: what is still planned of other kinds than can be booked there is given back. */
const ended: readonly BookingStage[] = ['completed', 'archived', 'declined', 'terminated'];

/**
 * Returns whether a session of this kind is cancelled when the engagement enters the state: its end gives back whatever
 * can no longer be booked; a pause keeps what is planned.
 *
 * @example
 * isGivenBack('completed', 'coaching') //=> true
 * isGivenBack('completed', 'followUp') //=> false
 * isGivenBack('paused', 'coaching') //=> false
 */
export function isGivenBack(stage: BookingStage, kind: SessionKind): boolean {
  return ended.includes(stage) && kindRefusal(stage, kind) !== null;
}
