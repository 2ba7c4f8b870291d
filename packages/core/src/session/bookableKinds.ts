import { type SessionKind, sessionKinds } from './sessionKind.ts';

const beforeAgreement: readonly SessionKind[] = ['chemistry', 'intake'];
const none: readonly SessionKind[] = [];

/** Which kinds of session can be booked in each state of the engagement. */
export const bookableKinds = {
  inquiry: beforeAgreement,
  screening: beforeAgreement,
  matching: beforeAgreement,
  contracting: beforeAgreement,
  discovery: sessionKinds,
  focusing: sessionKinds,
  active: sessionKinds,
  closing: sessionKinds,
  completed: ['followUp'],
  paused: none,
  archived: none,
  declined: none,
  terminated: none,
} as const satisfies Record<string, readonly SessionKind[]>;

/** A state of the engagement, as far as booking goes. */
export type BookingStage = keyof typeof bookableKinds;

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
  return allowed === beforeAgreement ? 'session_kind_not_allowed' : 'engagement_not_active';
}
