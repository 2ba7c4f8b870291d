import { CoachingError } from '../errors/index.ts';
import { mean } from '../math/index.ts';

/** How far members of one group agree, compared with members of different groups. */
export type GroupReliability = {
  /** Of one member. */
  readonly icc1: number;
  /** Of a group's mean, at the sizes that the groups have. */
  readonly icc2: number;
  /** The group size that stands for unequal ones; smaller than their mean. */
  readonly n0: number;
};

/**
 * Returns reliabilities from a one-way analysis of variance over groups of unequal size.
 *
 * @param groups - the members' scores, one list a group: at least two groups, none empty, one with two members
 * @throws CoachingError `too_few_respondents` | `invalid_matrix` | `invalid_score`
 * @throws CoachingError `constant_item` where all groups have the same mean
 * @source Bliese (2000), in Klein & Kozlowski, Multilevel Theory; n0: Haggard (1958), Intraclass Correlation, p. 14
 */
export function groupReliability(groups: readonly (readonly number[])[]): GroupReliability {
  const scores = groups.flat();
  if (groups.length < 2 || scores.length <= groups.length) throw new CoachingError('too_few_respondents');
  groups.forEach((group, index) => {
    const code = group.length === 0 ? 'invalid_matrix' : 'invalid_score';
    const message =
      group.length === 0
        ? `Group ${index + 1} is empty.`
        : `Group ${index + 1} has a score that is no number.`;
    if (group.length > 0 && group.every(Number.isFinite)) return;
    throw new CoachingError(code, { message, issues: [{ path: [index], code, message }] });
  });
  const center = mean(scores);
  const means = groups.map(mean);
  const between = groups.reduce(
    (sum, group, index) => sum + group.length * ((means[index] ?? 0) - center) ** 2,
    0,
  );
  const within = groups.reduce(
    (sum, group, index) => sum + group.reduce((own, score) => own + (score - (means[index] ?? 0)) ** 2, 0),
    0,
  );
  if (!(between > 1e-20 * scores.reduce((sum, score) => sum + score * score, 0))) {
    throw new CoachingError('constant_item', { message: 'All groups have the same mean.' });
  }
  const b = between / (groups.length - 1);
  const w = within / (scores.length - groups.length);
  const squaredSizes = groups.reduce((sum, group) => sum + group.length ** 2, 0);
  const n0 = (scores.length - squaredSizes / scores.length) / (groups.length - 1);
  return { icc1: (b - w) / (b + (n0 - 1) * w), icc2: (b - w) / b, n0 };
}
