import { expect, test } from 'vitest';
import { smallGroups } from './smallGroups.ts';

test('invited and added people count together', () => {
  expect(smallGroups([{ group: 'peer', count: 2 }], [])).toEqual(['peer']);
  expect(smallGroups([{ group: 'peer', count: 2 }], [{ group: 'peer' }])).toEqual([]);
  expect(smallGroups([], [{ group: 'other' }, { group: 'directReport' }])).toEqual(['other', 'directReport']);
});

test('one manager is enough', () => {
  expect(smallGroups([{ group: 'manager', count: 1 }], [])).toEqual([]);
});
