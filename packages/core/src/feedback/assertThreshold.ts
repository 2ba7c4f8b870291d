import { CoachingError } from '../errors/index.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import { minimumThreshold } from './raterGroup.ts';

/**
 * Returns nothing for a report in which every figure of an anonymous group rests on enough raters, and throws for any other.
 *
 * The last guard before a report is kept or shown, whoever made it: no report of `aggregateFeedback` is stopped here.
 *
 * @throws CoachingError `threshold_not_reached`
 * @example
 * assertThreshold(aggregateFeedback(round));
 */
export function assertThreshold({
  groups,
  published,
  threshold,
}: Pick<FeedbackReport, 'groups' | 'published' | 'threshold'>): void {
  const open = new Set(groups.filter(({ anonymous }) => !anonymous).map(({ id }) => id)).add('others');
  const tooFew = published.find(
    ({ group, raters }) => !open.has(group) && raters < Math.max(minimumThreshold, threshold),
  );
  if (tooFew) throw new CoachingError('threshold_not_reached');
}
