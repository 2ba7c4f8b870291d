import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIsolated } from '../../test/support/disclosure/linearAttacker.ts';
import { isDisclosive } from './isDisclosive.ts';

describe('figures of one item', () => {
  test.each<[string, string[], number, boolean]>([
    ['nothing at all', [], 3, false],
    ['one group of exactly the threshold', ['abc'], 3, false],
    ['one group under the threshold', ['ab'], 3, true],
    ['a group of three where four are asked for', ['abc'], 4, true],
    ['two groups that share nobody', ['abc', 'def'], 3, false],
    ['the same figure twice', ['abc', 'abc'], 3, false],
    ['a group, and the group with one more', ['abc', 'abcd'], 3, true],
    ['a group, and with three more, of whom one may be the reader', ['abc', 'abcdef'], 3, true],
    ['a group, and with four more', ['abc', 'abcdefg'], 3, false],
    ['two groups, and both together', ['abcd', 'efgh', 'abcdefgh'], 3, false],
    ['two groups, and both together with one more', ['abcd', 'efgh', 'abcdefghi'], 3, true],
    ['a group under the threshold beside a large one', ['ab', 'cdefgh'], 3, true],
    [
      'three sums that together leave three, of whom one may be the reader',
      ['abcde', 'abcfgh', 'defghi'],
      3,
      true,
    ],
    [
      'four sums that leave somebody only when one is counted twice',
      ['bdef', 'bceg', 'acdfgh', 'abfgh'],
      3,
      true,
    ],
    ['two groups with a common half, and one half beside', ['abcdefgh', 'efghijkl', 'abcdijkl'], 3, false],
  ])('%s', (_, sets, threshold, expected) => {
    const raters = sets.map((set) => [...set]);
    expect(isDisclosive(raters, threshold)).toBe(expected);
    expect(isDisclosive(raters.toReversed(), threshold)).toBe(expected);
  });

  test('give somebody away exactly where an attacker who tries every single rater and pair finds them', () => {
    const raters = [...'abcdefgh'];
    const set = fc.subarray(raters, { minLength: 3 });
    const seen = { leaking: 0, safe: 0 };
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 4 }), (sets) => {
        const isolated = findIsolated(sets.map((members) => ({ raters: members })));
        expect(isDisclosive(sets, 3)).toBe(isolated !== null);
        seen[isolated === null ? 'safe' : 'leaking'] += 1;
      }),
      {
        numRuns: 300,
        examples: [
          [[['a', 'b', 'c']]],
          [[['a', 'b', 'c'], raters]],
          [['bdef', 'bceg', 'acdfgh', 'abfgh'].map((members) => [...members])],
        ],
      },
    );
    expect(Math.min(seen.leaking, seen.safe)).toBeGreaterThan(0);
  });
});
