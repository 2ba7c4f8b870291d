import { accepted, type Outcome, refused } from '@coaching/core';
import {
  type FeedbackInvitationRecord,
  type FeedbackRoundRecord,
  feedbackInvitations,
  feedbackRounds,
} from '../../collections/practice/feedback.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecord, findRecords } from '../shared/records.ts';
import { tokenHash } from './raterLink.ts';

/** An invitation that can still be used, and its round. */
export type OpenInvitation = {
  readonly invitation: FeedbackInvitationRecord;
  readonly round: FeedbackRoundRecord;
};

/** Returns the invitation behind a rater's link, if it can still be used. Looking it up uses nothing up. */
export async function findInvitation(
  token: string,
  context: OperationContext,
): Promise<Outcome<OpenInvitation, 'link_invalid' | 'link_used' | 'round_closed'>> {
  const [invitation] = await findRecords(
    feedbackInvitations,
    { tokenHash: { equals: tokenHash(token) } },
    context,
    { limit: 1 },
  );
  const round = invitation && (await findRecord(feedbackRounds, invitation.round, context));
  if (!invitation || !round) return refused('link_invalid');
  if (invitation.state === 'submitted') return refused('link_used');
  return round.state === 'released' ? refused('round_closed') : accepted({ invitation, round });
}
