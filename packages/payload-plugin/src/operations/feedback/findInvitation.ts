import { accepted, type Outcome, refused } from '@coaching/core';
import { type Actor, can } from '@coaching/core/access';
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

/** A rater has no account: they act as the one whom their link was made for. */
function mayAnswer({ id, organization }: FeedbackInvitationRecord, { policy }: OperationContext): boolean {
  const rater: Actor = { person: id, roles: ['rater'] };
  return can(rater, 'create', { collection: 'feedbackAnswers', organization, author: id }, policy);
}

/** Returns the invitation behind a rater's link, if it can still be used. Looking it up uses nothing up. */
export async function findInvitation(
  token: string,
  context: OperationContext,
): Promise<Outcome<OpenInvitation, 'link_invalid' | 'link_used' | 'link_expired' | 'round_closed'>> {
  const [invitation] = await findRecords(
    feedbackInvitations,
    { tokenHash: { equals: tokenHash(token) } },
    context,
    { limit: 1 },
  );
  const round = invitation && (await findRecord(feedbackRounds, invitation.round, context));
  if (!invitation || !round || !mayAnswer(invitation, context)) return refused('link_invalid');
  if (invitation.used) return refused('link_used');
  if (round.state !== 'open') return refused('round_closed');
  return round.answersUntil !== null && context.now >= round.answersUntil
    ? refused('link_expired')
    : accepted({ invitation, round });
}
