import * as z from 'zod';
import { defaultSessionTerms, type SessionTerms } from '../content/sessionTerms.ts';
import { type SessionKind, sessionKindSchema } from './sessionKind.ts';

/** The rules of one session, copied from the agreement when it is booked: a later agreement does not change them. */
export type SessionPolicy = {
  /** The leader cancels free until this many minutes before the start. Exactly then still counts as in time. */
  readonly freeCancelMinutes: number;
  /** The session can be moved until this many minutes before the start. Exactly then still counts as in time. */
  readonly freeRescheduleMinutes: number;
  /** 0: a booking is confirmed at once. Else the coach has this many minutes to confirm it. */
  readonly approvalMinutes: number;
  /** How long after the start one waits before a no-show can be recorded. */
  readonly graceMinutes: number;
  /** Whether a leader's late cancel uses a session of the allotment. */
  readonly lateCancelConsumes: boolean;
  /** Whether a leader's no-show uses a session of the allotment. */
  readonly leaderNoShowConsumes: boolean;
  /** The kinds that use the allotment at all. */
  readonly consumingKinds: readonly SessionKind[];
};

/** A year: longer notice than that is a slip of the pen. */
const minutes = z.int().min(0).max(527_040);

/** Schema of `SessionPolicy`. */
export const sessionPolicySchema = z.strictObject({
  freeCancelMinutes: minutes,
  freeRescheduleMinutes: minutes,
  approvalMinutes: minutes,
  graceMinutes: minutes,
  lateCancelConsumes: z.boolean(),
  leaderNoShowConsumes: z.boolean(),
  consumingKinds: z.array(sessionKindSchema).readonly(),
}) satisfies z.ZodType<SessionPolicy>;

/**
 * The policy where an agreement says nothing: the default terms.
 *
 * Chemistry and intake come before the agreement, a debrief belongs to the assessments, and alignment serves the sponsor: they use
 * nothing.
 */
export const defaultSessionPolicy: SessionPolicy = {
  ...defaultSessionTerms,
  consumingKinds: ['coaching', 'midpoint', 'closing', 'followUp'],
};

/** Returns the policy that a session booked now keeps: what was signed, else the defaults. */
export function policyOf(agreed: SessionTerms | null): SessionPolicy {
  if (!agreed) return defaultSessionPolicy;
  const {
    freeCancelMinutes,
    freeRescheduleMinutes,
    approvalMinutes,
    graceMinutes,
    lateCancelConsumes,
    leaderNoShowConsumes,
  } = agreed;
  return {
    ...defaultSessionPolicy,
    freeCancelMinutes,
    freeRescheduleMinutes,
    approvalMinutes,
    graceMinutes,
    lateCancelConsumes,
    leaderNoShowConsumes,
  };
}
