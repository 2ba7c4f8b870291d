import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normFloor, normRefusal } from './normFloor.ts';

describe('the floor of a norm', () => {
  test.each([
    [{ n: normFloor - 1, fresh: normFloor - 1, hasEarlier: false }, 'norm_too_small'],
    [{ n: 0, fresh: 0, hasEarlier: true }, 'norm_too_small'],
    [{ n: Number.NaN, fresh: 0, hasEarlier: false }, 'norm_too_small'],
    [{ n: normFloor, fresh: 0, hasEarlier: false }, null],
    [{ n: 2 * normFloor, fresh: normFloor - 1, hasEarlier: true }, 'norm_too_similar'],
    [{ n: 2 * normFloor, fresh: normFloor, hasEarlier: true }, null],
  ])('%o: %s', (sample, refusal) => {
    expect(normRefusal(sample)).toBe(refusal);
  });

  test('whatever is built, a table and its difference to the one before hold at least so many people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 20 }),
        (newcomers) => {
          let people = 0;
          let fresh = 0;
          let before: number | null = null;
          for (const came of newcomers) {
            people += came;
            fresh += came;
            if (normRefusal({ n: people, fresh, hasEarlier: before !== null }) !== null) continue;
            expect(people - (before ?? 0)).toBeGreaterThanOrEqual(normFloor);
            [before, fresh] = [people, 0];
          }
          // It is no way out to build nothing at all.
          if (people >= normFloor) expect(before).not.toBeNull();
        },
      ),
    );
  });
});
