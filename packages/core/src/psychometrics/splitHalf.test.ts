import { describe, expect, test } from 'vitest';
import { bfiItems, bfiRows } from '../../test/golden/bfi.ts';
import golden from '../../test/golden/bfi_scales.json' with { type: 'json' };
import { cronbachAlpha } from './cronbachAlpha.ts';
import { guttmanLambda6 } from './guttmanLambda6.ts';
import { spearmanBrown } from './spearmanBrown.ts';
import { splitHalf } from './splitHalf.ts';

const small = [
  [1, 2],
  [2, 2],
  [3, 4],
  [4, 3],
];

describe.each(Object.entries(golden.alpha))('%s', (_, { items, sign, complete, split_half }) => {
  const rows = bfiRows.map((row) =>
    items.map((item, index) => {
      const answer = row[bfiItems.indexOf(item)] ?? null;
      return answer === null || sign[index] === 1 ? answer : 7 - answer;
    }),
  );

  test('odd and even items, as in R', () => {
    const half = splitHalf(rows);
    expectRelative(half.correlation, split_half.odd_even_r);
    expectRelative(half.spearmanBrown, split_half.spearman_brown);
    expectRelative(half.lambda4, split_half.flanagan_rulon);
    expectRelative(half.spearmanBrown, spearmanBrown(half.correlation, 2));
    expect(splitHalf(rows, { first: [0, 2, 4] })).toEqual(half);
    expectRelative(splitHalf(rows, { first: [1, 3] }).lambda4, half.lambda4);
  });

  test('λ6 of R', () => {
    expectRelative(guttmanLambda6(rows), complete.lambda6);
  });

  test('alpha is the mean λ4 of all splits into equal halves', () => {
    const four = rows.filter((row) => !row.includes(null)).map((row) => row.slice(0, 4));
    const splits = [
      [0, 1],
      [0, 2],
      [0, 3],
    ].map((first) => splitHalf(four, { first }).lambda4);
    expectRelative(splits.reduce((sum, value) => sum + value, 0) / 3, cronbachAlpha(four).raw);
  });
});

test('the documented examples', () => {
  const { correlation, spearmanBrown: stretched, lambda4 } = splitHalf(small);
  expect([correlation, stretched, lambda4].map((value) => value.toFixed(3))).toEqual([
    '0.674',
    '0.805',
    '0.784',
  ]);
  expect(guttmanLambda6(small)).toBeCloseTo(0.674, 3);
});

test('halves that point different ways have negative reliabilities', () => {
  const half = splitHalf([
    [1, 5],
    [2, 4],
    [3, 2],
    [4, 3],
    [5, 2],
  ]);
  expect(Math.max(half.correlation, half.spearmanBrown, half.lambda4)).toBeLessThan(0);
});

test.each([
  ['no item in one half', small, [0, 1], { code: 'invalid_scale' }],
  ['no item in the other', small, [], { code: 'invalid_scale' }],
  [
    'an item that is not there',
    small,
    [2],
    { code: 'invalid_scale', issues: [expect.objectContaining({ path: [2] })] },
  ],
  [
    'halves that cancel out',
    [
      [1, 3],
      [2, 2],
      [3, 1],
    ],
    [0],
    { code: 'invalid_scale' },
  ],
  [
    'halves of unequal spread that mirror each other',
    [
      [1, 5],
      [2, 3],
      [3, 1],
    ],
    [0],
    { code: 'invalid_scale' },
  ],
  [
    'a half that cancels out',
    [
      [1, 3, 1],
      [2, 2, 4],
      [3, 1, 2],
    ],
    [0, 1],
    { code: 'invalid_scale' },
  ],
  [
    'a half that cancels out but for rounding',
    [
      [0.1, 0.7, 1],
      [0.3, 0.5, 4],
      [0.35, 0.45, 2],
    ],
    [0, 1],
    { code: 'invalid_scale' },
  ],
  ['one item', [[1], [2]], [0], { code: 'too_few_items' }],
  ['one respondent', [[1, 2]], [0], { code: 'too_few_respondents' }],
  [
    'a constant item',
    [
      [1, 2],
      [2, 2],
    ],
    [0],
    { code: 'constant_item', issues: [expect.objectContaining({ path: [1] })] },
  ],
])('%s is refused', (_, rows, first, error) => {
  expect(() => splitHalf(rows, { first })).toThrow(expect.objectContaining(error));
});

test('an item that repeats others has no λ6, and is named', () => {
  const rows = [1, 4, 2, 5, 3].map((answer, index) => [answer, index, answer + index]);
  expect(() => guttmanLambda6(rows)).toThrow(
    expect.objectContaining({
      code: 'singular_correlation',
      message: 'Item 3 repeats what the items before it say.',
      issues: [expect.objectContaining({ path: [2] })],
    }),
  );
  expect(() => guttmanLambda6([[1], [2]])).toThrow(expect.objectContaining({ code: 'too_few_items' }));
});

function expectRelative(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(1e-12);
}
