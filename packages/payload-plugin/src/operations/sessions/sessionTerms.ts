import { defaultSessionPolicy, type SessionKind, type SessionPolicy } from '@coaching/core/session';
import type { AgreementRecord } from '../../collections/practice/agreements.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';

const firstTalkMinutes = 30;

/** Returns the policy that a session booked now keeps: what was signed, else the defaults. */
export function policyOf(agreement: AgreementRecord | null): SessionPolicy {
  if (!agreement) return defaultSessionPolicy;
  const { freeCancelMinutes, freeRescheduleMinutes, graceMinutes, lateCancelConsumes, leaderNoShowConsumes } =
    agreement.parameters;
  return {
    ...defaultSessionPolicy,
    freeCancelMinutes,
    freeRescheduleMinutes,
    graceMinutes,
    lateCancelConsumes,
    leaderNoShowConsumes,
  };
}

/** Returns how long a session of this kind is, in minutes: the first talks are short. */
export function minutesOf(kind: SessionKind, engagement: Pick<EngagementRecord, 'sessionMinutes'>): number {
  return kind === 'chemistry' || kind === 'intake' ? firstTalkMinutes : engagement.sessionMinutes;
}
