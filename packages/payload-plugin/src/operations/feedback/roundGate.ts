import { type ReleaseGateInput, thresholdOf } from '@coaching/core/feedback';
import type { AssessmentRecord } from '../../collections/practice/assessments.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { FeedbackRoundRecord } from '../../collections/practice/feedback.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { assessmentsIn, newestOf } from '../assessments/assessmentsIn.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import type { GroupCount } from './roundCounts.ts';

/** What the gates of an engagement's rounds look at, beside the rounds. */
export type GateFacts = {
  readonly assessments: readonly AssessmentRecord[];
  readonly debriefBooked: boolean;
};

/** Returns what the gates look at: the leader's own part, and whether a debrief is booked or was held. Two queries. */
export async function gateFacts(engagement: EngagementRecord, context: OperationContext): Promise<GateFacts> {
  const debriefs = await findRecords(
    sessions,
    {
      and: [
        { engagement: { equals: engagement.id } },
        { kind: { equals: 'debrief' } },
        { state: { in: ['held', 'confirmed', 'completed'] } },
      ],
    },
    context,
    { limit: 1 },
  );
  return { assessments: await assessmentsIn(engagement, context), debriefBooked: debriefs.length > 0 };
}

/** Returns a round as the release gate sees it. The waiting times count from the first invitation. */
export function gateInput(
  round: FeedbackRoundRecord,
  counts: readonly GroupCount[],
  facts: GateFacts,
  now: number,
): ReleaseGateInput {
  return {
    now,
    openedAt: round.invitedAt ?? now,
    selfSubmitted: newestOf(facts.assessments, round.instrument)?.state === 'submitted',
    groups: counts
      .filter(({ invited }) => invited > 0)
      .map(({ group, invited, submitted }) => ({ kind: group, invited, submitted })),
    coachReviewed: round.reviewedAt !== null,
    debriefBooked: facts.debriefBooked,
  };
}

/** Returns whether a group besides the leader has enough answers to be shown. */
export function isThresholdReached(counts: readonly GroupCount[]): boolean {
  return counts.some(({ group, submitted }) => submitted >= thresholdOf(group));
}
