import { expect, test } from 'vitest';
import { smallGroups } from './smallGroups.ts';

const round = {
  invited: [
    { group: 'manager', count: 1 },
    { group: 'peer', count: 2 },
  ],
  shortGroups: [
    { group: 'peer', missing: 1 },
    { group: 'directReport', missing: 3 },
    { group: 'other', missing: 3 },
  ],
} as const satisfies Parameters<typeof smallGroups>[0];

test('a group is too small until as many are added as it lacks', () => {
  expect(smallGroups(round, [])).toEqual(['peer']);
  expect(smallGroups(round, [{ group: 'peer' }])).toEqual([]);
  expect(smallGroups(round, [{ group: 'other' }, { group: 'peer' }])).toEqual(['other']);
});

test('a group that nobody is in, and one that lacks nobody, is not warned about', () => {
  expect(smallGroups({ invited: [], shortGroups: round.shortGroups }, [])).toEqual([]);
  expect(smallGroups(round, [{ group: 'manager' }, { group: 'peer' }])).toEqual([]);
});
