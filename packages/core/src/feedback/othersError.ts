import type { FeedbackReport, PublishedFigure } from './FeedbackReport.ts';
import { singleRaterReliability } from './raterReliability.ts';

/**
 * Returns the error variance of an item's `others` figure, as a multiple of the variance of single answers.
 *
 * It follows from the published numbers of raters alone. Groups without a reliability of their own count with the lowest.
 *
 * @example
 * // one group of 3 peers: (1 − 0.37) / 3 //=> 0.21
 */
export function othersErrorVariance(report: FeedbackReport, item: string): number {
  const kinds = new Map(report.groups.map(({ id, kind }) => [id, kind]));
  const groups = report.published.filter(
    (figure) => figure.item === item && figure.group !== 'others' && kinds.get(figure.group) !== 'self',
  );
  const errorOf = ({ group, raters }: PublishedFigure) =>
    (1 - (singleRaterReliability[kinds.get(group) ?? 'other'] ?? lowest)) / raters;
  return groups.reduce((sum, figure) => sum + errorOf(figure), 0) / groups.length ** 2;
}

const lowest = Math.min(...Object.values(singleRaterReliability).filter((value) => value !== null));
