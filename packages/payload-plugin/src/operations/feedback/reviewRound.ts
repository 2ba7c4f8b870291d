import { accepted, refused } from '@coaching/core';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { lockIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { roundCounts } from './roundCounts.ts';
import { isThresholdReached } from './roundGate.ts';
import { roundView } from './roundView.ts';

/** Records that the coach has read the report. */
export const reviewRound: Operation<'feedback.review'> = async ({ params }, context) => {
  const found = await lockIn(
    feedbackRounds,
    params.roundId,
    { action: 'update', collection: 'feedbackRounds', field: 'reviewedAt' },
    context,
  );
  if (!found.ok) return found;
  const { record: round, engagement } = found.value;
  if (round.state === 'open') return refused('round_open');
  if (round.state === 'released' || round.state === 'abandoned') return refused('round_closed');
  const counts = (await roundCounts([round.id], context)).get(round.id) ?? [];
  if (!isThresholdReached(counts)) return refused('threshold_not_reached');
  const reviewed = await updateRecord(
    feedbackRounds,
    round,
    { state: 'reviewed', reviewedAt: round.reviewedAt ?? context.now },
    context,
  );
  touchIn(engagement, { collection: 'feedbackRounds', id: round.id }, context);
  return accepted(await roundView(engagement, reviewed, context));
};
