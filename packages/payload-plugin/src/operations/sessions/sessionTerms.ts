import type { AgreementParameters } from '@coaching/core/content';
import { defaultSessionPolicy, type SessionKind, type SessionPolicy } from '@coaching/core/session';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';

const firstTalkMinutes = 30;

/** Returns the policy that a session booked now keeps: what was signed, else the defaults. */
export function policyOf(agreed: AgreementParameters | null): SessionPolicy {
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

/** Returns how long a session of this kind is, in minutes: the first talks are short. */
export function minutesOf(kind: SessionKind, engagement: Pick<EngagementRecord, 'sessionMinutes'>): number {
  return kind === 'chemistry' || kind === 'intake' ? firstTalkMinutes : engagement.sessionMinutes;
}
