import type { FeedbackRoundRecord } from '../../collections/practice/feedback.ts';

/** How long links can be used after the last mail: longer than the 21 days after which a report can be made. */
const linksFor = 42 * 86_400_000;

/** Returns when the links of a round end once mails go out now, in epoch milliseconds; never earlier than was said before. */
export function answersUntil({ answersUntil: said }: Pick<FeedbackRoundRecord, 'answersUntil'>, now: number) {
  return Math.max(said ?? 0, now + linksFor);
}
