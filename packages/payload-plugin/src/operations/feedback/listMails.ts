import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { FeedbackRoundRecord } from '../../collections/practice/feedback.ts';
import { engagementScope } from '../../vault/KeyScope.ts';
import { pluginWords } from '../../words/pluginWords.ts';
import { mailLater } from '../shared/mailLater.ts';
import { mayRead } from '../shared/mayRead.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople } from '../shared/people.ts';
import { holderOf, leaderOf } from '../shared/ties.ts';
import { leaderName } from './leaderName.ts';

/** Tells the coach that a list of raters waits. No name of a rater stands in the mail. */
export async function mailCoach(
  round: Pick<FeedbackRoundRecord, 'id'>,
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<void> {
  await mailAbout('ratersProposed', holderOf(engagement, 'coach'), { round, engagement }, context);
}

/** Tells the leader that the coach asks for a change of the list. */
export async function mailLeader(
  round: Pick<FeedbackRoundRecord, 'id'>,
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<void> {
  await mailAbout('ratersReturned', leaderOf(engagement), { round, engagement }, context);
}

/** What of the round each mail tells. */
const told = {
  ratersProposed: { collection: 'feedbackInvitations', field: 'state' },
  ratersReturned: { collection: 'feedbackRounds', field: 'changeRequest' },
} as const;

async function mailAbout(
  what: 'ratersProposed' | 'ratersReturned',
  to: string | null,
  {
    round,
    engagement,
  }: { readonly round: Pick<FeedbackRoundRecord, 'id'>; readonly engagement: EngagementRecord },
  context: OperationContext,
): Promise<void> {
  const leader = leaderOf(engagement);
  const people = await findPeople([to, leader], context);
  const reader = to === null ? undefined : people.get(to);
  if (!reader || !mayRead(reader, engagement, told[what], context)) return;
  const { email, locale = 'en' } = reader;
  const words = pluginWords(locale).mails[what];
  const name = leaderName(people.get(leader) ?? null, locale);
  const link = `${context.settings.portalUrl.replace(/\/+$/, '')}/engagements/${engagement.id}/feedback`;
  await mailLater(
    { to: email, subject: words.subject({ leaderName: name }), text: words.text({ leaderName: name, link }) },
    engagementScope(engagement.id),
    context,
    // One mail for several changes in a row.
    { key: `${what}:${round.id}` },
  );
}
