import { accepted, issueOf, refused } from '@coaching/core';
import { releaseGate, tallyDay } from '@coaching/core/feedback';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { forgetRaters } from './forgetRaters.ts';
import { lockOpenRound } from './lockOpenRound.ts';
import { roundCounts } from './roundCounts.ts';
import { gateFacts, gateInput } from './roundGate.ts';
import { roundView } from './roundView.ts';

/**
 * Ends the answering for good, if the answers suffice for a report.
 *
 * Whether they do tells something of the answers, so it is said once a day; and a yes cannot be had twice, so nobody can be invited
 * alone after it and be watched.
 */
export const closeRound: Operation<'feedback.close'> = async ({ params }, context) => {
  const found = await lockOpenRound(
    params.roundId,
    { action: 'update', collection: 'feedbackRounds', field: 'state' },
    context,
  );
  if (!found.ok) return found;
  const { round, engagement } = found.value;
  if (round.closeAskedAt !== null && tallyDay(round.closeAskedAt) >= tallyDay(context.now))
    return refused('too_early', [issueOf([], 'asked_today', 'askedToday')]);
  const counts = (await roundCounts([round.id], context)).get(round.id) ?? [];
  const facts = await gateFacts(engagement, context);
  const gate = releaseGate({
    ...gateInput(round, counts, facts, context.now),
    coachReviewed: true,
    debriefBooked: true,
  });
  const asked = await updateRecord(
    feedbackRounds,
    round,
    { closeAskedAt: context.now, ...(gate.ok ? { state: 'closed' as const, changeRequest: null } : {}) },
    context,
  );
  if (gate.ok) await forgetRaters(round.id, context);
  touchIn(engagement, { collection: 'feedbackRounds', id: round.id }, context);
  return accepted({ ended: gate.ok, round: await roundView(engagement, asked, context) });
};
