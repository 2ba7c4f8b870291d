import { describe, expect, test } from 'vitest';
import type { RaterGroup } from './FeedbackRound.ts';
import { collectingGroup, mergeGroups } from './mergeGroups.ts';
import type { RaterGroupKind } from './raterGroup.ts';

const group = (id: string, kind: RaterGroupKind, answers: (number | null)[], keyed = false): RaterGroup => ({
  id,
  kind,
  raters: answers.map((answer, index) => ({
    answers: { a: answer },
    ...(keyed ? { key: `${id}${index}` } : {}),
  })),
});
const shown = (groups: RaterGroup[], threshold = 3) =>
  mergeGroups(groups, 'a', threshold).map(({ group: id, values, merged }) => [
    id,
    values.join(),
    merged.join(),
  ]);

describe('the group that takes in small ones', () => {
  test('is the one of that kind, the first by name where there are several, in whatever order they come', () => {
    const groups = [group('guests', 'other', []), group('board', 'other', []), group('peer', 'peer', [])];
    expect(collectingGroup(groups)).toBe('board');
    expect(collectingGroup(groups.toReversed())).toBe('board');
    expect(collectingGroup(groups.slice(2))).toBe('other');
  });

  test('keeps its own answers, and is named after itself', () => {
    expect(shown([group('peer', 'peer', [1]), group('clients', 'other', [2, 3])])).toEqual([
      ['clients', '2,3,1', 'peer'],
    ]);
  });

  test('is a figure of its own kind where nobody has to be taken in', () => {
    expect(shown([group('peer', 'peer', [1, 2, 3]), group('clients', 'other', [4, 5, 6])])).toEqual([
      ['peer', '1,2,3', ''],
      ['clients', '4,5,6', ''],
    ]);
  });
});

describe('a group', () => {
  test('of one of the two who are shown by name is never taken in, and needs one answer', () => {
    expect(shown([group('manager', 'manager', [2]), group('peer', 'peer', [1, 2])])).toEqual([
      ['manager', '2', ''],
    ]);
    expect(shown([group('manager', 'manager', [null]), group('self', 'self', [])])).toEqual([]);
  });

  test('in which nobody has seen the item is not said to be taken in', () => {
    expect(shown([group('peer', 'peer', [null, null]), group('clients', 'other', [1, 2, 3])])).toEqual([
      ['clients', '1,2,3', ''],
    ]);
  });

  test('of exactly the threshold stands alone, one less does not', () => {
    const clients = group('clients', 'other', [9, 9, 9, 9]);
    expect(shown([group('peer', 'peer', [1, 2, 3, 4]), clients], 4)).toHaveLength(2);
    expect(shown([group('peer', 'peer', [1, 2, 3]), clients], 4)).toEqual([
      ['clients', '9,9,9,9,1,2,3', 'peer'],
    ]);
  });
});

test('the raters behind a figure are known only where every one of them is', () => {
  const keysOf = (...groups: RaterGroup[]) => mergeGroups(groups, 'a', 3).map(({ keys }) => keys);
  expect(keysOf(group('peer', 'peer', [1, null, 2, 3], true))).toEqual([['peer0', 'peer2', 'peer3']]);
  expect(keysOf(group('peer', 'peer', [1, 2], true), group('dr', 'directReport', [3], true))).toEqual([
    ['peer0', 'peer1', 'dr0'],
  ]);
  expect(keysOf(group('peer', 'peer', [1, 2], true), group('dr', 'directReport', [3]))).toEqual([null]);
});

test('an item may bear the name of something that every object has', () => {
  const groups = [group('peer', 'peer', [1, 2, 3])];
  for (const item of ['constructor', '__proto__']) expect(mergeGroups(groups, item, 3)).toEqual([]);
});
