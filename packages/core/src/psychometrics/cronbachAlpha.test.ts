import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bfiItems, bfiRows } from '../../test/golden/bfi.ts';
import golden from '../../test/golden/bfi_scales.json' with { type: 'json' };
import { isCoachingError } from '../errors/index.ts';
import { cronbachAlpha } from './cronbachAlpha.ts';
import type { Rows } from './rows.ts';

describe.each(Object.entries(golden.alpha))('%s', (_, expected) => {
  const rows = bfiRows.map((row) =>
    expected.items.map((item, index) => {
      const answer = row[bfiItems.indexOf(item)] ?? null;
      return answer === null || expected.sign[index] === 1 ? answer : 7 - answer;
    }),
  );

  test('complete cases: raw, standardized, mean correlation and interval of R', () => {
    const alpha = cronbachAlpha(rows);
    expectRelative(alpha.raw, expected.complete.alpha_raw);
    expectRelative(alpha.standardized, expected.complete.alpha_std);
    expectRelative(alpha.averageR, expected.complete.avg_r);
    expect(alpha).toMatchObject({
      respondents: expected.n_complete,
      items: expected.k,
      interval: { method: 'feldt' },
    });
    expectRelative(alpha.interval.lower, expected.complete.ci95_feldt[0]);
    expectRelative(alpha.interval.upper, expected.complete.ci95_feldt[1]);
  });

  test('pairwise: everybody counts, and the figures differ', () => {
    const alpha = cronbachAlpha(rows, { missing: 'pairwise' });
    expectRelative(alpha.raw, expected.pairwise.alpha_raw);
    expectRelative(alpha.standardized, expected.pairwise.alpha_std);
    expectRelative(alpha.averageR, expected.pairwise.avg_r);
    expect(alpha.respondents).toBe(2800);
    expect(alpha.raw).not.toBeCloseTo(expected.complete.alpha_raw, 5);
  });
});

test('items that point different ways give a negative alpha, not 0', () => {
  const rows = [
    [1, 5],
    [2, 4],
    [3, 2],
    [4, 3],
    [5, 1],
  ];
  expect(cronbachAlpha(rows).raw).toBeLessThan(-1);
  expect(
    cronbachAlpha([
      [1, 2],
      [2, 2],
      [3, 4],
      [4, 3],
    ]).raw,
  ).toBeCloseTo(0.784314, 6);
});

test('a wider confidence gives a wider interval', () => {
  const rows = bfiRows.slice(0, 40).map((row) => row.slice(15, 20));
  const [narrow, wide] = [0.8, 0.99].map((confidence) => cronbachAlpha(rows, { confidence }));
  expect(wide?.interval.lower).toBeLessThan(narrow?.interval.lower ?? Number.NaN);
  expect(wide?.interval.upper).toBeGreaterThan(narrow?.interval.upper ?? Number.NaN);
});

test.each<[string, Rows, 'complete' | 'pairwise', object]>([
  ['nobody', [], 'complete', { code: 'too_few_respondents' }],
  ['one respondent', [[1, 2]], 'complete', { code: 'too_few_respondents' }],
  [
    'one complete respondent',
    [
      [1, 2],
      [1, null],
    ],
    'complete',
    { code: 'too_few_respondents' },
  ],
  [
    'no two who answered both',
    [
      [1, null],
      [1, 2],
      [null, 2],
    ],
    'pairwise',
    { code: 'too_few_respondents' },
  ],
  ['one item', [[1], [2]], 'complete', { code: 'too_few_items' }],
  [
    'rows of two lengths',
    [
      [1, 2],
      [1, 2, 3],
    ],
    'complete',
    { code: 'invalid_matrix', issues: [{ path: [1] }] },
  ],
  [
    'an answer that is no number',
    [
      [1, 2],
      [1, Number.NaN],
    ],
    'complete',
    { code: 'invalid_score', issues: [{ path: [1, 1] }] },
  ],
  [
    'an item without variance',
    [
      [1, 2],
      [3, 2],
    ],
    'complete',
    { code: 'constant_item', issues: [{ path: [1] }] },
  ],
  [
    'an item without variance, in pairs',
    [
      [1, 2],
      [3, 2],
    ],
    'pairwise',
    { code: 'constant_item', issues: [{ path: [1] }] },
  ],
  [
    'items that cancel out',
    [
      [1, 3],
      [2, 2],
      [3, 1],
    ],
    'complete',
    { code: 'invalid_scale' },
  ],
])('%s is refused', (_, rows, missing, error) => {
  expect(() => cronbachAlpha(rows, { missing })).toThrow(expect.objectContaining(matching(error)));
});

test('an impossible confidence is refused', () => {
  expect(() =>
    cronbachAlpha(
      [
        [1, 2],
        [2, 3],
        [3, 3],
      ],
      { confidence: 1 },
    ),
  ).toThrow(expect.objectContaining({ code: 'invalid_probability' }));
});

test('order of people and of items, another origin, all items reversed: the same alpha', () => {
  const samples = fc.integer({ min: 2, max: 6 }).chain((items) =>
    fc.array(fc.tuple(...Array.from({ length: items }, () => fc.integer({ min: 1, max: 5 }))), {
      minLength: 6,
      maxLength: 20,
    }),
  );
  const answered = [1, 2, 3, 4, 5, 3].map((answer, person): number[] => [
    answer,
    ((answer + person) % 5) + 1,
  ]);
  let compared = 0;
  fc.assert(
    fc.property(samples, fc.constantFrom('complete' as const, 'pairwise' as const), (rows, missing) => {
      const alpha = attempt(rows, missing);
      const changes: ((row: readonly number[]) => number[])[] = [
        (row) => [...row].reverse(),
        (row) => row.map((answer, item) => answer + item * 10),
        (row) => row.map((answer) => 6 - answer),
      ];
      for (const change of changes) expectSame(attempt(rows.map(change), missing), alpha);
      expectSame(attempt([...rows].reverse(), missing), alpha);
      if (alpha !== null) compared++;
    }),
    { examples: [[answered, 'complete']] },
  );
  expect(compared).toBeGreaterThan(0);
});

function attempt(rows: Rows, missing: 'complete' | 'pairwise'): number | null {
  try {
    return cronbachAlpha(rows, { missing }).raw;
  } catch (error) {
    if (!isCoachingError(error)) throw error;
    return null;
  }
}

function expectSame(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else
    expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(1e-8 * Math.max(1, Math.abs(expected)));
}

function expectRelative(actual: number, expected: number | undefined): void {
  expect(Math.abs(actual / (expected ?? Number.NaN) - 1)).toBeLessThanOrEqual(1e-12);
}

function matching(error: object): object {
  return 'issues' in error && Array.isArray(error.issues)
    ? { ...error, issues: error.issues.map((issue) => expect.objectContaining(issue)) }
    : error;
}
