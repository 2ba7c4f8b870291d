import { isAnonymous, thresholdOf } from '@coaching/core/feedback';
import {
  type FeedbackInvitationRecord,
  type FeedbackRoundRecord,
  feedbackInvitations,
} from '../../collections/practice/feedback.ts';
import { engagementScope } from '../../vault/KeyScope.ts';
import { mailLater } from '../shared/mailLater.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import type { Person } from '../shared/people.ts';
import { updateRecord } from '../shared/records.ts';
import { invitationMail } from './invitationMail.ts';
import { leaderName } from './leaderName.ts';
import { newToken, raterLink, tokenHash } from './raterLink.ts';

/**
 * Gives a rater a new link, and sends it once the transaction is kept; a newer link takes the place of one not sent yet.
 *
 * Who has answered gets a new link as well, which says so: neither the mails nor their number tell who has.
 */
export async function sendLink(
  invitation: FeedbackInvitationRecord,
  about: {
    readonly round: FeedbackRoundRecord;
    readonly leader: Person | null;
    readonly isReminder?: boolean;
  },
  context: OperationContext,
): Promise<void> {
  const { email, locale, group } = invitation;
  if (email === null) return;
  const { round, leader, isReminder = false } = about;
  const token = newToken();
  await updateRecord(
    feedbackInvitations,
    invitation,
    { state: 'invited', tokenHash: tokenHash(token) },
    context,
  );
  const { subject, text } = invitationMail({
    leaderName: leaderName(leader, locale),
    locale,
    anonymous: isAnonymous(group),
    threshold: thresholdOf(group),
    link: raterLink(token, context.settings),
    until: round.answersUntil,
    isReminder,
  });
  await mailLater({ to: email, subject, text }, engagementScope(invitation.engagement), context, {
    key: `feedback-invitation:${invitation.id}`,
  });
}
