import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import golden from '../../test/golden/rwg.json' with { type: 'json' };
import { averageDeviation } from './averageDeviation.ts';
import { lindellAgreement } from './lindellAgreement.ts';

const table = readFileSync(new URL('../../test/golden/rwg_data.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.replaceAll('"', '').split(','));
const groups = golden.own.groups.map((group) =>
  table.filter(([name]) => name === group).map(([, ...cells]) => cells.map(Number)),
);

describe('average deviation', () => {
  test('the mean over the items is that of R', () => {
    expect(groups).toHaveLength(golden.AD_M_mean_over_items.length);
    groups.forEach((ratings, group) => {
      const deviation = averageDeviation(ratings);
      expectRelative(deviation.mean, golden.AD_M_mean_over_items[group]);
      const byItem = ratings[0]?.map(
        (_, item) => averageDeviation(ratings.map((row) => [row[item] ?? 0])).mean,
      );
      expect(deviation.items).toEqual(byItem);
    });
  });

  test('the documented example', () => {
    const ratings = [
      [4, 1],
      [4, 2],
      [5, 3],
      [3, 2],
    ];
    expect(averageDeviation(ratings)).toEqual({ items: [0.5, 0.5], mean: 0.5 });
  });

  test('from the median, one far rater counts less', () => {
    expect(averageDeviation([[1], [1], [1], [5]], { center: 'median' }).mean).toBe(1);
    expect(averageDeviation([[1], [1], [1], [5]]).mean).toBe(1.5);
    expect(averageDeviation([[5], [2], [4]], { center: 'median' }).mean).toBe(1);
  });

  test('missing answers are left out; one rater does not deviate from anybody', () => {
    expect(
      averageDeviation([
        [4, null, 1],
        [2, null, null],
        [null, 3, null],
      ]),
    ).toEqual({ items: [1, null, null], mean: 1 });
    expect(averageDeviation([[4]])).toEqual({ items: [null], mean: null });
    expect(averageDeviation([])).toEqual({ items: [], mean: null });
  });
});

describe('agreement of Lindell', () => {
  test('is that of R, also below 0', () => {
    const expected = golden.r_star_wg_j_lindell['rwg.lindell'];
    groups.forEach((ratings, group) => {
      expectRelative(lindellAgreement(ratings, { points: golden.A }), expected[group]);
    });
    expect(Math.min(...expected)).toBeLessThan(0);
  });

  test('the documented example; nobody to agree with', () => {
    const ratings = [
      [4, 4],
      [4, 5],
      [5, 5],
      [4, 4],
      [4, 4],
    ];
    expect(lindellAgreement(ratings, { points: 5 })).toBeCloseTo(0.875, 12);
    expect(lindellAgreement([[4, 4]], { points: 5 })).toBeNull();
    expect(lindellAgreement([], { points: 5 })).toBeNull();
  });
});

test.each([
  ['no items', [[], []], { code: 'too_few_items' }],
  [
    'a ragged row',
    [[1, 2], [1]],
    { code: 'invalid_matrix', issues: [expect.objectContaining({ path: [1] })] },
  ],
  [
    'no number',
    [[1], [Number.NaN]],
    { code: 'invalid_score', issues: [expect.objectContaining({ path: [1, 0] })] },
  ],
])('%s: both refuse', (_, ratings, error) => {
  expect(() => averageDeviation(ratings)).toThrow(expect.objectContaining(error));
  expect(() => lindellAgreement(ratings, { points: 5 })).toThrow(expect.objectContaining(error));
});

test('answers wider than the scale are refused, and the item is named', () => {
  expect(() =>
    lindellAgreement(
      [
        [1, 1],
        [2, 7],
      ],
      { points: 5 },
    ),
  ).toThrow(
    expect.objectContaining({ code: 'invalid_scale', issues: [expect.objectContaining({ path: [1] })] }),
  );
});

function expectRelative(actual: number | null, expected: number | undefined): void {
  expect(Math.abs((actual ?? Number.NaN) / (expected ?? Number.NaN) - 1)).toBeLessThanOrEqual(1e-12);
}
