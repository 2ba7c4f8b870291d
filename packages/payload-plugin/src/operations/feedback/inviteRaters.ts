import { accepted, type Issue, issueOf, refused } from '@coaching/core';
import {
  type FeedbackInvitationRecord,
  feedbackInvitations,
  feedbackRounds,
} from '../../collections/practice/feedback.ts';
import { lockIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { findPeople, publicPerson } from '../shared/people.ts';
import { createRecord, findRecords, updateRecord } from '../shared/records.ts';
import { leaderOf } from '../shared/ties.ts';
import { newToken, tokenHash } from './raterLink.ts';
import { roundView } from './roundView.ts';
import { sendInvitation } from './sendInvitation.ts';

const same = (address: string) => address.trim().toLowerCase();

/**
 * Invites raters: each one's link goes to their own address alone.
 *
 * Who is invited once more gets a new link in place of the old one. Who has answered already gets nothing, and nobody is told:
 * whether a person has answered is theirs to say.
 */
export const inviteRaters: Operation<'feedback.invite'> = async ({ params, body }, context) => {
  const found = await lockIn(
    feedbackRounds,
    params.roundId,
    { action: 'create', collection: 'feedbackInvitations', known: 'feedbackRounds' },
    context,
  );
  if (!found.ok) return found;
  const { record: round, engagement } = found.value;
  if (round.state === 'released') return refused('round_closed');
  const people = await findPeople([leaderOf(engagement)], context);
  const leader = people.get(leaderOf(engagement));
  const leaderNameIn = (locale: string) => publicPerson(leaderOf(engagement), people, locale).name;
  const issues = addressIssues(
    body.raters.map(({ email }) => same(email)),
    leader ? same(leader.email) : null,
  );
  if (issues.length > 0) return refused('body_invalid', issues);

  const known = await findRecords(feedbackInvitations, { round: { equals: round.id } }, context);
  const byAddress = new Map(known.map((invitation) => [same(invitation.email), invitation]));
  for (const { group, name, email, locale = context.locale } of body.raters) {
    const before = byAddress.get(same(email));
    if (before?.state === 'submitted') continue;
    const token = newToken();
    const fresh = { group, name, email, tokenHash: tokenHash(token), state: 'invited' as const };
    const invitation: FeedbackInvitationRecord = before
      ? await updateRecord(feedbackInvitations, before, fresh, context)
      : await createRecord(
          feedbackInvitations,
          { organization: engagement.organization, round: round.id, ...fresh },
          context,
        );
    await sendInvitation(invitation, { token, leaderName: leaderNameIn(locale), locale }, context);
  }
  const invitedAt = round.invitedAt ?? context.now;
  const invited = await updateRecord(feedbackRounds, round, { invitedAt }, context);
  return accepted(await roundView(engagement, invited, context));
};

/** Two links for one person would count them twice, and the leader's own answers are an assessment. */
function addressIssues(addresses: readonly string[], leader: string | null): Issue[] {
  return addresses.flatMap((address, index): Issue[] => {
    const path = ['raters', index, 'email'];
    if (address === leader) return [issueOf(path, 'own_address', 'ownAddress')];
    if (addresses.indexOf(address) < index) return [issueOf(path, 'duplicate', 'addressTwice')];
    return [];
  });
}
