import type { FeedbackReport } from './FeedbackReport.ts';
import type { RaterGroupKind } from './raterGroup.ts';
import { singleRaterReliability } from './raterReliability.ts';

/**
 * Returns the reliability of one rater that errors are computed with: groups without a figure of their own count with the lowest.
 *
 * @example
 * assumedReliability('peer') //=> 0.37
 * assumedReliability('other') //=> 0.3
 */
export function assumedReliability(kind: RaterGroupKind): number {
  return singleRaterReliability[kind] ?? lowest;
}

const lowest = Math.min(...Object.values(singleRaterReliability).filter((value) => value !== null));

/**
 * Returns the error variance of a group's mean, as a multiple of the variance of single answers.
 *
 * It holds for the raters as a sample of all who might have been asked: other raters of the same kind are the error.
 *
 * @param raters - a whole number above 0
 * @source Lord & Novick (1968), Statistical Theories of Mental Test Scores, 3.3, for a mean of parallel measures
 * @example
 * groupErrorVariance('peer', 3) //=> 0.21
 */
export function groupErrorVariance(kind: RaterGroupKind, raters: number): number {
  return (1 - assumedReliability(kind)) / raters;
}

/**
 * Returns the error variance of an item's `others` figure, as a multiple of the variance of single answers; `NaN` without one.
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
  const sum = groups.reduce(
    (total, { group, raters }) => total + groupErrorVariance(kinds.get(group) ?? 'other', raters),
    0,
  );
  return sum / groups.length ** 2;
}
