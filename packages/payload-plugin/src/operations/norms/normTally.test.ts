import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onePass } from '../../../test/fixtures/normBuilds.ts';
import type { DemoSheet } from '../../../test/fixtures/storedSheets.ts';
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
