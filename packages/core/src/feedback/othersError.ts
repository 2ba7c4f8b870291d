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
 * Returns the error variance of each item's `others` figure, as a multiple of the variance of single answers.
 *
 * It follows from the published numbers of raters alone. Groups without a reliability of their own count with the lowest.
 *
 * @example
 * // one group of 3 peers: (1 − 0.37) / 3
 * othersErrorVariances(report).get('listens') //=> 0.21
 */
export function othersErrorVariances(report: FeedbackReport): ReadonlyMap<string, number> {
  const kinds = new Map(report.groups.map(({ id, kind }) => [id, kind]));
  const sums = new Map<string, { sum: number; groups: number }>();
  for (const { item, group, raters } of report.published) {
    const kind = kinds.get(group) ?? 'other';
    if (group === 'others' || kind === 'self') continue;
    const { sum, groups } = sums.get(item) ?? { sum: 0, groups: 0 };
    sums.set(item, { sum: sum + groupErrorVariance(kind, raters), groups: groups + 1 });
  }
  return new Map([...sums].map(([item, { sum, groups }]) => [item, sum / groups ** 2]));
}
