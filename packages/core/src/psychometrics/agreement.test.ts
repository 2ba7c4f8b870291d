import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import icc from '../../test/golden/icc.json' with { type: 'json' };
import rwg from '../../test/golden/rwg.json' with { type: 'json' };
import { groupReliability } from './groupReliability.ts';
import { intraclassCorrelation } from './intraclassCorrelation.ts';
import { intraclassIntervals } from './intraclassIntervals.ts';
import { withinGroupAgreement } from './withinGroupAgreement.ts';

/** Rows of a golden table, without its header. */
function table(name: string): string[][] {
  const text = readFileSync(new URL(`../../test/golden/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','));
}

/** Rows grouped by their first cell, in the order of first appearance; the other cells as numbers. */
function grouped(rows: readonly (readonly string[])[]): number[][][] {
  const groups = new Map<string, number[][]>();
  for (const [name = '', ...cells] of rows)
    groups.set(name, [...(groups.get(name) ?? []), cells.map(Number)]);
  return [...groups.values()];
}

describe('intraclass correlation', () => {
  test('the six coefficients of the published table', () => {
    const { meanSquares, ...coefficients } = intraclassCorrelation(icc.shrout_fleiss.data);
    const { ICC: expected } = icc.shrout_fleiss.results;
    const { icc1, icc2, icc3, icc1k, icc2k, icc3k } = coefficients;
    expectRelative([icc1, icc2, icc3, icc1k, icc2k, icc3k], expected);
    const { MSB, MSW, MSJ, MSE } = icc.shrout_fleiss;
    expectRelative(
      [meanSquares.between, meanSquares.within, meanSquares.judges, meanSquares.error],
      [MSB, MSW, MSJ, MSE],
    );
  });

  test('raters who differ by a constant agree in order but not in level', () => {
    const { icc1, icc2, icc3 } = intraclassCorrelation([
      [1, 3],
      [2, 4],
      [3, 5],
      [4, 6],
    ]);
    expect(icc3).toBeCloseTo(1, 12);
    expect(icc2).toBeLessThan(0.6);
    expect(icc1).toBeLessThan(icc2);
  });

  test('order of targets and raters, and another origin, change nothing', () => {
    const ratings = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
      ),
      { minLength: 3, maxLength: 12 },
    );
    fc.assert(
      fc.property(ratings, (rows) => {
        fc.pre(new Set(rows.map(([a, b, c]) => a + b + c)).size > 1);
        const { icc2k } = intraclassCorrelation(rows);
        fc.pre(Math.abs(icc2k) < 1e6);
        const changed = [...rows].reverse().map(([a, b, c]) => [c + 50, a + 50, b + 50]);
        expect(Math.abs(intraclassCorrelation(changed).icc2k - icc2k)).toBeLessThan(
          1e-6 * Math.max(1, icc2k * icc2k),
        );
      }),
    );
  });

  test.each([
    ['one target', [[1, 2]], 'too_few_respondents'],
    ['one rater', [[1], [2]], 'too_few_items'],
    ['rows of two lengths', [[1, 2], [1]], 'invalid_matrix'],
    [
      'no number',
      [
        [1, 2],
        [1, Number.NaN],
      ],
      'invalid_score',
    ],
    [
      'targets with one mean',
      [
        [1, 3],
        [2, 2],
      ],
      'constant_item',
    ],
  ])('%s', (_, ratings, code) => {
    expect(() => intraclassCorrelation(ratings)).toThrow(expect.objectContaining({ code }));
  });
});

describe('intervals of the intraclass correlations', () => {
  const { data, results } = icc.shrout_fleiss;

  test('the six of R', () => {
    const { icc1, icc2, icc3, icc1k, icc2k, icc3k } = intraclassIntervals(data);
    const bounds = [icc1, icc2, icc3, icc1k, icc2k, icc3k];
    expectRelative(
      bounds.map(({ lower }) => lower),
      results['lower bound'],
    );
    expectRelative(
      bounds.map(({ upper }) => upper),
      results['upper bound'],
    );
  });

  test('the documented example', () => {
    const { lower, upper } = intraclassIntervals([
      [9, 2, 5],
      [6, 1, 3],
      [8, 4, 6],
      [7, 1, 2],
    ]).icc3;
    expect([lower.toFixed(3), upper.toFixed(3)]).toEqual(['0.088', '0.976']);
  });

  test('each holds its coefficient, and less confidence narrows it', () => {
    const { meanSquares: _, ...coefficients } = intraclassCorrelation(data);
    const wide = intraclassIntervals(data);
    const narrow = intraclassIntervals(data, { confidence: 0.5 });
    for (const name of ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const) {
      const order = [
        wide[name].lower,
        narrow[name].lower,
        coefficients[name],
        narrow[name].upper,
        wide[name].upper,
      ];
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
    }
  });

  test('perfect agreement and an impossible confidence are refused', () => {
    const perfect = [
      [1, 2],
      [2, 3],
      [4, 5],
    ];
    expect(() => intraclassIntervals(perfect)).toThrow(expect.objectContaining({ code: 'invalid_scale' }));
    expect(() => intraclassIntervals(data, { confidence: 1 })).toThrow(
      expect.objectContaining({ code: 'invalid_probability' }),
    );
  });
});

describe('group reliability', () => {
  test('unequal groups: n0 stands for their size, not the mean', () => {
    const groups = grouped(table('lq2002_sub.csv')).map((rows) => rows.map(([lead = Number.NaN]) => lead));
    const expected = icc.oneway_unbalanced;
    expect(groups.map((group) => group.length)).toEqual(expected.sizes);
    const { icc1, icc2, n0 } = groupReliability(groups);
    expectRelative([icc1, icc2, n0], [expected.icc1_n0, expected.icc2_multilevel, expected.n0]);
    expect(n0).toBeLessThan(expected.mean_size);
  });

  test('equal groups: the same as one rating a target by exchangeable raters', () => {
    const { icc1, icc1k } = intraclassCorrelation(icc.shrout_fleiss.data);
    const groups = groupReliability(icc.shrout_fleiss.data);
    expectRelative([groups.icc1, groups.icc2, groups.n0], [icc1, icc1k, 4]);
  });

  test.each([
    ['one group', [[1, 2]], 'too_few_respondents'],
    ['groups of one', [[1], [2]], 'too_few_respondents'],
    ['an empty group', [[1, 2, 3], []], 'invalid_matrix'],
    [
      'no number',
      [
        [1, 2],
        [3, Infinity],
      ],
      'invalid_score',
    ],
    [
      'groups with one mean',
      [
        [1, 3],
        [2, 2],
      ],
      'constant_item',
    ],
  ])('%s', (_, groups, code) => {
    expect(() => groupReliability(groups)).toThrow(expect.objectContaining({ code }));
  });
});

describe('within-group agreement', () => {
  const groups = grouped(table('rwg_data.csv'));

  test('each item alone, and all together, truncated to 0', () => {
    groups.forEach((raters, group) => {
      rwg.rwg_items.forEach((expected, item) => {
        const single = withinGroupAgreement(
          raters.map((row) => [row[item] ?? null]),
          { points: rwg.A },
        );
        expect(single.rwg).toBeCloseTo(expected.rwg[group] ?? Number.NaN, 12);
        expect(single.rwgj).toBeCloseTo(expected.rwg[group] ?? Number.NaN, 12);
      });
      const all = withinGroupAgreement(raters, { points: rwg.A });
      expect(all.rwgj).toBeCloseTo(rwg.rwg_j['rwg.j'][group] ?? Number.NaN, 12);
    });
  });

  test('worse than random is 0, where the formula without truncation would say 2.44', () => {
    expect(rwg.own.raw_untruncated[3]).toBeGreaterThan(1);
    expect(withinGroupAgreement(groups[3] ?? [], { points: 5 }).rwgj).toBe(0);
  });

  test('missing answers are left out; with one rater there is no agreement to speak of', () => {
    expect(withinGroupAgreement([[4], [4], [5], [4], [4]], { points: 5 }).rwg).toBeCloseTo(0.9, 12);
    expect(withinGroupAgreement([[4], [4], [5], [4], [4], [null]], { points: 5 }).rwg).toBeCloseTo(0.9, 12);
    expect(
      withinGroupAgreement(
        [
          [4, 1],
          [4, null],
        ],
        { points: 5 },
      ),
    ).toEqual({ rwg: 1, rwgj: 1 });
    expect(withinGroupAgreement([[4, 2]], { points: 5 })).toEqual({ rwg: null, rwgj: null });
    expect(withinGroupAgreement([], { points: 5 })).toEqual({ rwg: null, rwgj: null });
  });

  test('always between 0 and 1', () => {
    const ratings = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(ratings, (rows) => {
        const agreement = withinGroupAgreement(rows, { points: 5 });
        for (const value of [agreement.rwg, agreement.rwgj])
          expect(value !== null && value >= 0 && value <= 1).toBe(true);
      }),
    );
  });

  test.each([
    ['one point', [[1], [2]], 1],
    ['half points', [[1], [2]], 4.5],
    ['answers wider than the scale', [[1], [7]], 5],
  ])('%s', (_, ratings, points) => {
    expect(() => withinGroupAgreement(ratings, { points })).toThrow(
      expect.objectContaining({ code: 'invalid_scale' }),
    );
  });
});

function expectRelative(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expect(Math.abs(value / (expected[index] ?? Number.NaN) - 1)).toBeLessThanOrEqual(1e-12);
  });
}
