import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onePass } from '../../../test/fixtures/normBuilds.ts';
import type { DemoSheet } from '../../../test/fixtures/storedSheets.ts';
import { normFloor, normRefusal } from './normFloor.ts';
import { emptyTally, mergeTallies, type SubmittedSheet, tallySheets } from './normTally.ts';

const score = (items: number) =>
  fc.option(
    fc.integer({ min: items, max: 5 * items }).map((sum) => sum / items),
    { freq: 8 },
  );
const sheets = fc.array(
  fc.record({ at: fc.integer({ min: 1, max: 1000 }), planning: score(3), pace: score(4) }),
  { maxLength: 60 },
);
const submitted = ({ at, planning, pace }: Omit<DemoSheet, 'leader'>): SubmittedSheet => ({
  scores: [
    ...(planning === null ? [] : [['planning', planning] as const]),
    ...(pace === null ? [] : [['pace', pace] as const]),
  ],
  submittedAt: at,
});

describe('the tally of score sheets', () => {
  test('is the same for all at once and for any slices, merged in any order', () => {
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 20 }), fc.boolean(), (drawn, size, backwards) => {
        const all = drawn.map(submitted);
        const slices = Array.from({ length: Math.ceil(all.length / size) }, (_, slice) =>
          tallySheets(all.slice(slice * size, (slice + 1) * size), { pace: 500 }),
        );
        const merged = (backwards ? slices.reverse() : slices).reduce(mergeTallies, emptyTally);
        const whole = tallySheets(all, { pace: 500 });
        expect(merged.submitted).toEqual(whole.submitted);
        expect(merged.scales).toEqual(whole.scales);
        const plain = onePass(drawn.map((sheet, leader) => ({ ...sheet, leader })));
        for (const scale of ['pace', 'planning'])
          expect(merged.scales[scale]?.counts ?? []).toEqual(plain[scale]);
      }),
    );
  });

  test('leaves people without a score out, and knows who came after the present norm', () => {
    const tally = tallySheets(
      [
        submitted({ at: 10, planning: 3, pace: null }),
        submitted({ at: 20, planning: 3, pace: 4.25 }),
        submitted({ at: 21, planning: 5, pace: null }),
      ],
      { planning: 20 },
    );
    expect(tally).toEqual({
      scales: {
        planning: {
          counts: [
            { score: 3, count: 2 },
            { score: 5, count: 1 },
          ],
          fresh: 1,
        },
        pace: { counts: [{ score: 4.25, count: 1 }], fresh: 1 },
      },
      submitted: { from: 10, to: 21 },
    });
  });
});

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
