import { spearmanBrown } from '../psychometrics/index.ts';
import type { FeedbackReport, PublishedFigure, ReportGroup } from './FeedbackReport.ts';
import {
  assertFeedbackRound,
  type FeedbackRound,
  type FigureBasis,
  type PublishedFigures,
} from './FeedbackRound.ts';
import { collectingGroup, mergeGroups } from './mergeGroups.ts';
import { isAnonymous, minimumThreshold, type RaterGroupKind, thresholdOf } from './raterGroup.ts';
import { singleRaterReliability } from './raterReliability.ts';
import { type ReleasedItem, releaseItem } from './releaseItem.ts';

/**
 * Returns the report of a multi-rater round, with everything left out that would give single raters away.
 *
 * Per item: a group under its threshold is merged into `other`, or left out; then a figure is left out, or repeated from an
 * earlier report, where a combination of all that the round has published would isolate fewer raters than the threshold, even for a
 * reader who is one of them. No spread, minimum, maximum or distribution is published at any size.
 *
 * A group of exactly the threshold is published: at 3, two of its raters have only each other as cover against the third.
 * An organization that does not want that raises the threshold to 4.
 *
 * @throws CoachingError `body_invalid` | `invalid_answer`
 * @example
 * const raters = [4, 5, 3].map((answer) => ({ answers: { listens: answer } }))
 * aggregateFeedback({ items: ['listens'], groups: [{ id: 'peer', kind: 'peer', raters }] }).published
 * //=> [{ item: 'listens', group: 'peer', mean: 4, raters: 3 }, { item: 'listens', group: 'others', mean: 4, raters: 3 }]
 */
export function aggregateFeedback(round: FeedbackRound): FeedbackReport {
  return publishFeedback(round).report;
}

/**
 * Returns the report, and the record of it to keep for the round's next report.
 *
 * The record's `basis` names the submissions behind each figure. It stays on the server.
 *
 * @throws CoachingError `body_invalid` | `invalid_answer`
 */
export function publishFeedback(round: FeedbackRound): { report: FeedbackReport; figures: PublishedFigures } {
  assertFeedbackRound(round);
  const threshold = thresholdOf('other', round.threshold ?? minimumThreshold);
  const released = round.items.map((item) =>
    releaseItem({
      item,
      groups: round.groups,
      candidates: mergeGroups(round.groups, item, threshold),
      threshold,
      earlier: round.earlier ?? [],
    }),
  );
  const figures = released.flatMap((item) => item.figures);
  const report: FeedbackReport = {
    threshold,
    groups: reportGroups(round, figures),
    published: released.flatMap((item) => [...item.figures, ...othersOf(item, round)]),
    merged: released.flatMap((item) => item.merged),
    suppressed: released.flatMap((item) => item.suppressed),
    kept: released.flatMap((item) => item.kept),
  };
  const basis: FigureBasis[] = released.flatMap((item) => item.basis);
  return { report, figures: { published: report.published, merged: report.merged, basis } };
}

/** Returns the unweighted mean of the published group means, the leader's own excluded. */
function othersOf({ figures }: ReleasedItem, round: FeedbackRound): PublishedFigure[] {
  const own = new Set(round.groups.filter(({ kind }) => kind === 'self').map(({ id }) => id));
  const others = figures.filter(({ group }) => !own.has(group));
  const [first] = others;
  if (!first) return [];
  const mean = others.reduce((sum, figure) => sum + figure.mean, 0) / others.length;
  return [
    { item: first.item, group: 'others', mean, raters: others.reduce((sum, { raters }) => sum + raters, 0) },
  ];
}

function reportGroups(round: FeedbackRound, figures: readonly PublishedFigure[]): ReportGroup[] {
  const collecting = collectingGroup(round.groups);
  const groups: { id: string; kind: RaterGroupKind }[] = round.groups.map(({ id, kind }) => ({ id, kind }));
  const formed =
    figures.some(({ group }) => group === collecting) && !groups.some(({ id }) => id === collecting);
  return [...groups, ...(formed ? [{ id: collecting, kind: 'other' as const }] : [])].map(({ id, kind }) => {
    const single = singleRaterReliability[kind];
    const counts = figures.filter(({ group }) => group === id).map(({ raters }) => raters);
    return {
      id,
      kind,
      anonymous: isAnonymous(kind),
      singleRaterReliability: single,
      reliability: single === null || counts.length === 0 ? null : spearmanBrown(single, Math.min(...counts)),
    };
  });
}
