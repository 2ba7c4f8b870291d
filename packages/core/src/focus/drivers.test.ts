import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { seededRandom, solve } from '../math/index.ts';
import { bootstrapWeights, estimateDrivers } from './estimateDrivers.ts';
import { relativeWeights } from './relativeWeights.ts';
import { shapleyWeights } from './shapleyWeights.ts';

const read = (name: string) => readFileSync(new URL(`../../test/golden/${name}`, import.meta.url), 'utf8');
const numbers = z.array(z.number());
const model = z.object({
  y: z.string(),
  x: z.array(z.string()),
  r2: z.number(),
  r: numbers,
  R: z.array(numbers),
  lmg: numbers,
  johnson_rw: numbers,
});
const golden = z
  .object({
    attitude: model,
    mtcars: model,
    swiss: model,
    bootstrap: z.object({
      rw_mean: numbers,
      rw_ci95_type7: z.array(numbers),
      lmg_ci95_type7: z.array(numbers),
    }),
  })
  .parse(JSON.parse(read('relative_importance.json')));
const [header = '', ...lines] = read('attitude.csv').trim().split('\n');
const table = lines.map((line) => line.split(',').map(Number));
const resamples = z.object({ idx: z.array(numbers) }).parse(JSON.parse(read('attitude_boot_idx.json'))).idx;

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
  });
}

describe.each(['attitude', 'mtcars', 'swiss'] as const)('%s, as in R', (name) => {
  const { R, r, r2, lmg, johnson_rw } = golden[name];
  test('relative weights', () => {
    const result = relativeWeights({ correlations: R, criterion: r });
    expectClose(result.weights, johnson_rw, 1e-10);
    expectClose([result.r2], [r2], 1e-10);
  });
  test('Shapley values', () => {
    const result = shapleyWeights({ correlations: R, criterion: r });
    expectClose(result.weights, lmg, 1e-10);
    expectClose([result.r2], [r2], 1e-10);
  });
});

describe("R's resamples of attitude", () => {
  expect(header).toContain('rating');
  const rows = table.map((row) => row.slice(1));
  const outcome = table.map((row) => row[0] ?? 0);
  const column = (draws: number[][], index: number) =>
    draws.map((draw) => draw[index] ?? 0).sort((a, b) => a - b);
  // 500 draws: R's type 7 quantile at 0.025 lies between the 13th and the 14th.
  const lower = (sorted: number[]) => (sorted[12] ?? 0) + 0.475 * ((sorted[13] ?? 0) - (sorted[12] ?? 0));

  test('relative weights: means and lower limits', () => {
    const draws = bootstrapWeights(rows, outcome, { method: 'relativeWeights', resamples });
    expect(draws).toHaveLength(500);
    const means = [0, 1, 2, 3, 4, 5].map((k) => draws.reduce((sum, draw) => sum + (draw[k] ?? 0), 0) / 500);
    expectClose(means, golden.bootstrap.rw_mean, 1e-10);
    expectClose(
      [0, 1, 2, 3, 4, 5].map((k) => lower(column(draws, k))),
      golden.bootstrap.rw_ci95_type7[0] ?? [],
      1e-10,
    );
  });

  test('Shapley values: lower limits', () => {
    const draws = bootstrapWeights(rows, outcome, { method: 'shapley', resamples });
    expectClose(
      [0, 1, 2, 3, 4, 5].map((k) => lower(column(draws, k))),
      golden.bootstrap.lmg_ci95_type7[0] ?? [],
      1e-10,
    );
  });

  test('thirty people are too few for six drivers', () => {
    expect(estimateDrivers(rows, outcome, { seed: 1 })).toMatchObject({
      ok: false,
      code: 'sample_too_small',
    });
  });
});

/** Correlations of independent normal-ish columns mixed by a random matrix: always positive definite. */
function randomCorrelations(seed: number, predictors: number) {
  const random = seededRandom(seed);
  const data = Array.from({ length: predictors + 1 }, () =>
    Array.from({ length: predictors + 4 }, () => random() - 0.5),
  );
  const product = (a: number[], b: number[]) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
  const r = (a: number[], b: number[]) => product(a, b) / Math.sqrt(product(a, a) * product(b, b));
  const criterion = data.at(-1) ?? [];
  const columns = data.slice(0, -1);
  return {
    correlations: columns.map((a) => columns.map((b) => (a === b ? 1 : r(a, b)))),
    criterion: columns.map((a) => r(a, criterion)),
  };
}

test('both divide the R² of the regression without a rest, and follow a change of order', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 7 }), (seed, predictors) => {
      const { correlations, criterion } = randomCorrelations(seed, predictors);
      const slopes = solve(correlations, criterion) ?? [];
      const r2 = slopes.reduce((sum, slope, k) => sum + slope * (criterion[k] ?? 0), 0);
      for (const weigh of [relativeWeights, shapleyWeights]) {
        const result = weigh({ correlations, criterion });
        expectClose([result.r2, result.weights.reduce((sum, w) => sum + w, 0)], [r2, r2], 1e-9);
        const turned = weigh({
          correlations: correlations.toReversed().map((row) => row.toReversed()),
          criterion: criterion.toReversed(),
        });
        expectClose(turned.weights.toReversed(), result.weights, 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  [
    'singular_correlation',
    {
      correlations: [
        [1, 1],
        [1, 1],
      ],
      criterion: [0.3, 0.3],
    },
  ],
  [
    'invalid_matrix',
    {
      correlations: [
        [1, 0.2],
        [0.3, 1],
      ],
      criterion: [0.3, 0.3],
    },
  ],
  ['invalid_matrix', { correlations: [[1]], criterion: [0.3, 0.3] }],
  [
    'invalid_matrix',
    {
      correlations: [
        [1, 0],
        [0, 1],
      ],
      criterion: [0.9, 0.9],
    },
  ],
])('both throw %s', (code, input) => {
  expect(() => relativeWeights(input)).toThrow(expect.objectContaining({ code }));
  expect(() => shapleyWeights(input)).toThrow(expect.objectContaining({ code }));
});

test('seventeen predictors are too many for Shapley', () => {
  expect(() => shapleyWeights(randomCorrelations(1, 17))).toThrow(
    expect.objectContaining({ code: 'invalid_matrix' }),
  );
});

describe('drivers of a population', () => {
  const random = seededRandom(5);
  const rows = Array.from({ length: 80 }, () => [random(), random(), random()]);
  const outcome = rows.map(([a = 0, b = 0]) => 3 * a + b + random());

  test.each(['relativeWeights', 'shapley'] as const)('%s: the strong driver stands out', (method) => {
    const result = estimateDrivers(rows, outcome, { seed: 1, resamples: 200, method });
    if (!result.ok) throw new Error(result.code);
    const { weights, intervals, resamples: used, interpretation, respondents } = result.value;
    expect(weights[0]).toBeGreaterThan(2 * (weights[1] ?? 1));
    intervals.forEach(({ lower, upper }, index) => {
      expect(lower).toBeLessThan(weights[index] ?? Number.NaN);
      expect(upper).toBeGreaterThan(lower);
    });
    expect(intervals[0]?.lower).toBeGreaterThan(intervals[2]?.upper ?? 1);
    expect({ used, interpretation, respondents }).toEqual({
      used: 200,
      interpretation: 'association',
      respondents: 80,
    });
    expect(estimateDrivers(rows, outcome, { seed: 1, resamples: 200, method })).toEqual(result);
  });

  test('six predictors need sixty', () => {
    const wide = Array.from({ length: 60 }, () => Array.from({ length: 6 }, () => random()));
    const first = (count: number) =>
      estimateDrivers(wide.slice(0, count), outcome.slice(0, count), { seed: 1, resamples: 9 });
    expect(first(59)).toMatchObject({ ok: false, code: 'sample_too_small' });
    expect(first(60).ok).toBe(true);
  });

  test('forty-nine are refused, fifty are not', () => {
    const first = (count: number) =>
      estimateDrivers(rows.slice(0, count), outcome.slice(0, count), { seed: 1, resamples: 9 });
    expect(first(49).ok).toBe(false);
    expect(first(50).ok).toBe(true);
  });
});
