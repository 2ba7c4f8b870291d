import { isAnonymous, thresholdOf } from '@coaching/core/feedback';
import type { FeedbackInvitationRecord } from '../../collections/practice/feedback.ts';
import { mailLater } from '../shared/mailLater.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { invitationMail } from './invitationMail.ts';
import { raterLink } from './raterLink.ts';

/** Sends a rater their link once the transaction is kept; a newer link takes the place of one not sent yet. */
export async function sendInvitation(
  invitation: FeedbackInvitationRecord,
  message: { readonly token: string; readonly leaderName: string; readonly locale: string },
  context: OperationContext,
): Promise<void> {
  const { leaderName, locale, token } = message;
  const { subject, text } = invitationMail({
    leaderName,
    locale,
    anonymous: isAnonymous(invitation.group),
    threshold: thresholdOf(invitation.group),
    link: raterLink(token, context.settings),
  });
  await mailLater({ to: invitation.email, subject, text }, context, {
    key: `feedback-invitation:${invitation.id}`,
  });
}
