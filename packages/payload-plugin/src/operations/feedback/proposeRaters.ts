import { accepted, type Issue, issueOf, refused } from '@coaching/core';
import { feedbackInvitations, feedbackRounds } from '../../collections/practice/feedback.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord, deleteRecord, findRecords, updateRecord } from '../shared/records.ts';
import { mailCoach } from './listMails.ts';
import { lockOpenRound } from './lockOpenRound.ts';
import { mailboxOf } from './mailbox.ts';
import { roundView } from './roundView.ts';

/**
 * Puts raters on the list that the coach approves. No mail goes out to them yet.
 *
 * Who is proposed again, by the same address, replaces the earlier proposal under a new id: the coach approves what they have read.
 * Who has been invited is refused, whether they have answered or not, and whether they are still on the list or not.
 */
export const proposeRaters: Operation<'feedback.proposeRaters'> = async ({ params, body }, context) => {
  const found = await lockOpenRound(
    params.roundId,
    { action: 'create', collection: 'feedbackInvitations', known: 'feedbackRounds' },
    context,
  );
  if (!found.ok) return found;
  const { round, engagement, leader } = found.value;
  const listed = (await findRecords(feedbackInvitations, { round: { equals: round.id } }, context)).flatMap(
    (record) => (record.email === null ? [] : [{ record, email: record.email }]),
  );
  const known: readonly Listed[] = listed.map(({ record, email }) => ({ email, state: record.state }));
  const issues = addressIssues(
    body.raters.map(({ email }) => email),
    { leader: leader?.email ?? null, known },
  );
  if (issues.length > 0) return refused('body_invalid', issues);

  for (const { group, name, email, locale = context.locale } of body.raters) {
    const before = listed.find((one) => mailboxOf(one.email) === mailboxOf(email));
    if (before) await deleteRecord(feedbackInvitations, before.record, context);
    await createRecord(
      feedbackInvitations,
      {
        organization: engagement.organization,
        engagement: engagement.id,
        round: round.id,
        group,
        name,
        email,
        locale,
        state: 'proposed',
        tokenHash: null,
        used: false,
      },
      context,
    );
  }
  const asked = await updateRecord(feedbackRounds, round, { changeRequest: null }, context);
  await mailCoach(round, engagement, context);
  return accepted(await roundView(engagement, asked, context));
};

type Listed = { readonly email: string; readonly state: string };

/** Two links for one person would count them twice, and the leader's own answers are an assessment. */
function addressIssues(
  addresses: readonly string[],
  { leader, known }: { readonly leader: string | null; readonly known: readonly Listed[] },
): Issue[] {
  const boxes = addresses.map(mailboxOf);
  return addresses.flatMap((address, index): Issue[] => {
    const path = ['raters', index, 'email'];
    const box = boxes[index];
    if (leader !== null && box === mailboxOf(leader)) return [issueOf(path, 'own_address', 'ownAddress')];
    if (box !== undefined && boxes.indexOf(box) < index) return [issueOf(path, 'duplicate', 'addressTwice')];
    const before = known.find(({ email }) => mailboxOf(email) === box);
    if (before?.state === 'invited') return [issueOf(path, 'already_invited', 'alreadyInvited')];
    if (before?.state === 'withdrawn') return [issueOf(path, 'taken_off', 'takenOff')];
    // The same mailbox in another spelling is a second name for one person, not a correction.
    return before && before.email.toLowerCase() !== address.toLowerCase()
      ? [issueOf(path, 'duplicate', 'addressKnown')]
      : [];
  });
}
