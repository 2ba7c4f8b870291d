import { type AnswerTally, tallyAnswers } from '@coaching/core/feedback';
import { type FeedbackRoundRecord, feedbackRounds } from '../../collections/practice/feedback.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { updateRecord } from '../shared/records.ts';
import { type GroupCount, roundCounts } from './roundCounts.ts';

/** Returns what may be told of a round's answers now. Nothing is written: until the next answer comes, the same is found again. */
export function tallyOf(
  round: Pick<FeedbackRoundRecord, 'tally'>,
  counts: readonly GroupCount[],
  now: number,
): AnswerTally {
  const live = counts.map(({ group, submitted }) => ({ kind: group, submitted }));
  return tallyAnswers(round.tally, live, now);
}

/**
 * Keeps how the answers stood at the beginning of today, before the first one of the day is added.
 *
 * The row of the round is written with the first answer of a day, whoever gives it.
 */
export async function keepTally(round: FeedbackRoundRecord, context: OperationContext): Promise<void> {
  const counts = (await roundCounts([round.id], context)).get(round.id) ?? [];
  const tally = tallyOf(round, counts, context.now);
  if (tally.day !== round.tally?.day) await updateRecord(feedbackRounds, round, { tally }, context);
}
