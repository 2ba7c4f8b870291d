import type { RaterGroup } from './FeedbackRound.ts';
import { isAnonymous, thresholdOf } from './raterGroup.ts';

/** The answers to one item that would be published as one figure. */
export type ItemFigure = {
  readonly group: string;
  readonly anonymous: boolean;
  readonly values: readonly number[];
  /** Null where a submission has no key. */
  readonly keys: readonly string[] | null;
  /** Groups that are too small alone and are part of this figure. */
  readonly merged: readonly string[];
};

/** Returns the id of the group that takes in groups under their threshold: the one of kind `other`, else `other`. */
export function collectingGroup(groups: readonly RaterGroup[]): string {
  const ids = groups.filter(({ kind }) => kind === 'other').map(({ id }) => id);
  return ids.sort()[0] ?? 'other';
}

/**
 * Returns the figures of one item after groups under their threshold have been merged.
 *
 * Counted for this item alone. Groups too small even when merged are not among the figures.
 */
export function mergeGroups(groups: readonly RaterGroup[], item: string, threshold: number): ItemFigure[] {
  const collecting = collectingGroup(groups);
  const all = groups.map((group) => ({ ...answersOf(group, item), kind: group.kind }));
  const small = all.filter(
    ({ group, kind, values }) =>
      group !== collecting &&
      isAnonymous(kind) &&
      values.length > 0 &&
      values.length < thresholdOf(kind, threshold),
  );
  const pool = [...all.filter(({ group }) => group === collecting), ...small];
  const figures = all
    .filter(
      ({ group, kind, values }) => group !== collecting && values.length >= thresholdOf(kind, threshold),
    )
    .map(({ group, kind, values, keys }) => ({
      group,
      anonymous: isAnonymous(kind),
      values,
      keys,
      merged: [],
    }));
  const values = pool.flatMap((part) => part.values);
  if (values.length < thresholdOf('other', threshold)) return figures;
  const keys = pool.some((part) => part.keys === null) ? null : pool.flatMap((part) => part.keys ?? []);
  const merged = small.map(({ group }) => group);
  return [...figures, { group: collecting, anonymous: true, values, keys, merged }];
}

function answersOf(
  group: RaterGroup,
  item: string,
): { group: string; values: number[]; keys: string[] | null } {
  const values: number[] = [];
  const keys: string[] = [];
  for (const { answers, key } of group.raters) {
    const answer = Object.hasOwn(answers, item) ? answers[item] : null;
    if (answer === null || answer === undefined) continue;
    values.push(answer);
    if (key !== undefined) keys.push(key);
  }
  return { group: group.id, values, keys: keys.length === values.length ? keys : null };
}
