import { describe, expect, test } from 'vitest';
import { bfiItems, bfiRows } from '../../test/golden/bfi.ts';
import golden from '../../test/golden/bfi_scales.json' with { type: 'json' };
import { cronbachAlpha } from './cronbachAlpha.ts';
import { itemStatistics, suspectKeys } from './itemStatistics.ts';
import type { Rows } from './rows.ts';

const range = { min: golden.min, max: golden.max };
const small = [
  [1, 2],
  [2, 2],
  [3, 4],
  [4, 3],
];

describe.each(Object.entries(golden.alpha))('%s', (_, { items, sign, complete, n_complete }) => {
  const raw = bfiRows.map((row) => items.map((item) => row[bfiItems.indexOf(item)] ?? null));
  const rows = raw.map((row) =>
    row.map((answer, index) => (answer === null || sign[index] === 1 ? answer : 7 - answer)),
  );

  test('complete cases: mean, deviation, item-rest correlation and alpha without the item, as in R', () => {
    const statistics = itemStatistics(rows, { range });
    expect(statistics.map(({ item, n }) => [item, n])).toEqual(items.map((__, item) => [item, n_complete]));
    expectRelative(
      statistics.map(({ mean }) => mean),
      complete.item_mean,
    );
    expectRelative(
      statistics.map(({ sd }) => sd),
      complete.item_sd,
    );
    expectRelative(
      statistics.map(({ itemRest }) => itemRest),
      complete.item_rest_r,
    );
    expectRelative(
      statistics.map(({ alphaIfDropped }) => alphaIfDropped),
      complete.alpha_if_dropped,
    );
    expect(suspectKeys(statistics)).toEqual([]);
  });

  test('pairwise: each item has all its answers, and alpha without it is that of the other items', () => {
    const statistics = itemStatistics(rows, { missing: 'pairwise', range });
    statistics.forEach(({ n, mean, floor, ceiling, alphaIfDropped }, item) => {
      const answers = rows.flatMap((row) => row[item] ?? []);
      expect(n).toBe(answers.length);
      expect(n).toBeGreaterThan(n_complete);
      expect(mean).toBeCloseTo(answers.reduce((sum, answer) => sum + answer, 0) / n, 12);
      expect(floor).toBe(answers.filter((answer) => answer === 1).length / n);
      expect(ceiling).toBe(answers.filter((answer) => answer === 6).length / n);
      const others = rows.map((row) => row.toSpliced(item, 1));
      expectRelative([alphaIfDropped], [cronbachAlpha(others, { missing: 'pairwise' }).raw]);
    });
  });

  test('a key turned the wrong way round stands out', () => {
    const turned = rows.map((row) => row.with(1, row[1] == null ? null : 7 - row[1]));
    const suspects = suspectKeys(itemStatistics(turned));
    expect(suspects.map(({ item }) => item)).toContain(1);
    for (const { itemRest } of suspects) expect(itemRest).toBeLessThan(0);
  });
});

test('the documented examples', () => {
  const [first] = itemStatistics(small, { range: { min: 1, max: 4 } });
  expect(first).toMatchObject({ item: 0, n: 4, mean: 2.5, alphaIfDropped: null, floor: 0.25, ceiling: 0.25 });
  expect(first?.sd).toBeCloseTo(1.291, 3);
  expect(first?.itemRest).toBeCloseTo(0.674, 3);
  const [suspect, ...others] = suspectKeys(
    itemStatistics([
      [1, 2, 1, 5],
      [2, 2, 2, 4],
      [3, 4, 3, 2],
      [4, 3, 4, 1],
    ]),
  );
  expect(suspect?.item).toBe(3);
  expect(suspect?.itemRest).toBeCloseTo(-0.995, 3);
  expect(others).toEqual([]);
});

test('an item that hardly fits is no suspect, one that does not fit at all neither', () => {
  const [one] = itemStatistics(small);
  if (!one) throw new Error('there are items');
  const weak = [0.05, 0, null].map((itemRest, item) => ({ ...one, item, itemRest }));
  expect(suspectKeys(weak)).toEqual([]);
  expect(suspectKeys([{ ...one, item: 3, itemRest: -0.01 }])).toEqual([{ item: 3, itemRest: -0.01 }]);
});

test('without a range there is no lowest and no highest step', () => {
  expect(itemStatistics(small).every(({ floor, ceiling }) => floor === null && ceiling === null)).toBe(true);
});

test('items that cancel one another out leave the third without a rest to correlate with', () => {
  const rows = [
    [1, 3, 1],
    [2, 2, 4],
    [3, 1, 2],
  ];
  const statistics = itemStatistics(rows);
  expect(statistics[2]).toMatchObject({ itemRest: null, alphaIfDropped: null });
  expect(statistics[0]?.itemRest).not.toBeNull();
});

test.each<[string, Rows, object]>([
  ['no rows', [], { code: 'too_few_respondents' }],
  ['an empty scale', [[], []], { code: 'too_few_items' }],
  ['one item', [[1], [2]], { code: 'too_few_items' }],
  [
    'nobody complete',
    [
      [1, null],
      [null, 2],
    ],
    { code: 'too_few_respondents' },
  ],
  [
    'no number',
    [
      [1, 2],
      [Number.NaN, 3],
    ],
    { code: 'invalid_score', issues: [expect.objectContaining({ path: [1, 0] })] },
  ],
  [
    'a ragged row',
    [[1, 2], [1]],
    { code: 'invalid_matrix', issues: [expect.objectContaining({ path: [1] })] },
  ],
  [
    'a constant item',
    [
      [1, 4, 2],
      [2, 4, 3],
      [3, 4, 1],
    ],
    {
      code: 'constant_item',
      issues: [expect.objectContaining({ path: [1] })],
      message: expect.stringContaining('Item 2'),
    },
  ],
  [
    // Their mean is not 0.1 as a double, so their variance is not 0.
    'a constant that no double holds',
    [
      [0.1, 4],
      [0.1, 3],
      [0.1, 5],
    ],
    { code: 'constant_item', issues: [expect.objectContaining({ path: [0] })] },
  ],
])('%s is refused', (_, rows, error) => {
  for (const missing of ['complete', 'pairwise'] as const) {
    expect(() => itemStatistics(rows, { missing })).toThrow(expect.objectContaining(error));
  }
});

test.each([
  [
    { min: 1, max: 3 },
    { code: 'invalid_answer', issues: [expect.objectContaining({ path: [2, 1] })] },
  ],
  [{ min: 4, max: 1 }, { code: 'invalid_scale' }],
  [{ min: 1, max: Infinity }, { code: 'invalid_scale' }],
])('a range %j that does not hold the answers is refused', (wrong, error) => {
  expect(() => itemStatistics(small, { range: wrong })).toThrow(expect.objectContaining(error));
});

function expectRelative(actual: readonly (number | null)[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expect(Math.abs((value ?? Number.NaN) / (expected[index] ?? Number.NaN) - 1)).toBeLessThanOrEqual(1e-12);
  });
}
