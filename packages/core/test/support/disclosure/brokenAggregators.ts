import { aggregateFeedback, publishFeedback } from '../../../src/feedback/aggregateFeedback.ts';
import type { FeedbackReport, PublishedFigure } from '../../../src/feedback/FeedbackReport.ts';
import type { FeedbackRound, PublishedFigures } from '../../../src/feedback/FeedbackRound.ts';
import { isAnonymous } from '../../../src/feedback/raterGroup.ts';
import type { Publish } from './roundAttack.ts';

/** Ways to publish that look sound and are not, each with the mistake it makes. An attacker who misses one proves nothing. */
export const brokenAggregators: Readonly<Record<string, Publish>> = {
  'forgets what the round has shown before': ({ earlier: _, ...round }) => publishFeedback(round),
  'remembers groups, but not the merged one': (round) => {
    const report = aggregateFeedback(round);
    return { report, figures: { published: report.published.filter(({ group }) => group !== 'other') } };
  },
  'forgets who was shown openly before': (round) => {
    const { report, figures } = publishFeedback(round);
    const basis = 'published' in figures ? (figures.basis ?? []) : [];
    return { report, figures: { ...report, basis: basis.filter(({ group }) => group !== 'manager') } };
  },
  'shows groups of two': (round) => plainMeans(round, (now) => now >= 2),
  'shows the mean of all beside the groups': (round) => plainMeans(round, (now) => now >= 3, true),
  'renews a figure as soon as three more have answered, with no thought of a reader among them': (round) =>
    plainMeans(round, (now, before) => now >= 3 && (before === null || now >= before + 3)),
};

/**
 * Publishes plain group means, by the number of raters alone; a figure that may not be renewed is repeated.
 *
 * @param isEnough - raters now and behind the figure shown last, null where none was
 */
function plainMeans(
  { items, groups, earlier = [] }: FeedbackRound,
  isEnough: (now: number, before: number | null) => boolean,
  withTotal = false,
): { report: FeedbackReport; figures: PublishedFigures } {
  const shownLast = (item: string, group: string) =>
    earlier
      .flatMap((entry) => ('published' in entry ? entry.published : entry))
      .findLast((figure) => figure.item === item && figure.group === group);
  const published: PublishedFigure[] = [];
  const kept: FeedbackReport['kept'] = [];
  for (const item of items) {
    const anonymous = groups
      .filter(({ kind }) => isAnonymous(kind))
      .map(({ id, raters }) => ({ id, raters }));
    const all = { id: 'all', raters: anonymous.flatMap(({ raters }) => raters) };
    for (const { id, raters } of withTotal ? [...anonymous, all] : anonymous) {
      const answers = raters.flatMap((one) => one.answers[item] ?? []);
      const before = shownLast(item, id);
      if (isEnough(answers.length, before?.raters ?? null)) {
        const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
        published.push({ item, group: id, mean, raters: answers.length });
      } else if (before) {
        published.push(before);
        kept.push({ item, group: id });
      }
    }
  }
  const report = { threshold: 3, groups: [], published, merged: [], suppressed: [], kept };
  return { report, figures: { published } };
}
