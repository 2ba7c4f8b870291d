import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isCoachingError } from '../errors/index.ts';
import { mean, seededRandom, solve, variance } from '../math/index.ts';
import { bootstrapWeights } from './bootstrapWeights.ts';
import { driverSummaryText } from './driverSummaryText.ts';
import { estimateDrivers } from './estimateDrivers.ts';
import { relativeWeights } from './relativeWeights.ts';
import { ridgeErrors, ridgePenalties, seededFolds } from './ridgePenalty.ts';
import { ridgeWeights } from './ridgeWeights.ts';
import { shapleyWeights } from './shapleyWeights.ts';
import { averageRanks, certaintyOf } from './weightDraws.ts';

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
    ridge: z.array(z.object({ lambda: z.number(), beta: numbers, loocv_rmse: z.number() })),
    bootstrap: z.object({
      rw_mean: numbers,
      rw_sd: numbers,
      rw_ci95_type7: z.array(numbers),
      lmg_ci95_type7: z.array(numbers),
      rank_mean: numbers,
      rank_ci95: z.array(numbers),
      p_top1: numbers,
      p_top2: numbers,
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
  const { bootstrap, ridge } = golden;
  const weights = bootstrapWeights(rows, outcome, { weigh: relativeWeights, resamples });
  const certainty = certaintyOf(weights, 0.95);
  const columns = [0, 1, 2, 3, 4, 5].map((k) => weights.map((draw) => draw[k] ?? Number.NaN));

  test('relative weights: means, standard errors and both limits', () => {
    expect(weights).toHaveLength(500);
    expectClose(columns.map(mean), bootstrap.rw_mean, 1e-10);
    expectClose(
      columns.map((column) => Math.sqrt(variance(column))),
      bootstrap.rw_sd,
      1e-10,
    );
    const [lower = [], upper = []] = bootstrap.rw_ci95_type7;
    expectClose(
      certainty.map(({ interval }) => interval.lower),
      lower,
      1e-10,
    );
    expectClose(
      certainty.map(({ interval }) => interval.upper),
      upper,
      1e-10,
    );
  });

  test('ranks: means, both limits, and how often first and among the first two', () => {
    const ranks = certainty.map(({ rank }) => rank);
    const [lower = [], upper = []] = bootstrap.rank_ci95;
    expectClose(
      ranks.map((rank) => rank.mean),
      bootstrap.rank_mean,
      1e-12,
    );
    expectClose(
      ranks.map((rank) => rank.lower),
      lower,
      1e-12,
    );
    expectClose(
      ranks.map((rank) => rank.upper),
      upper,
      1e-12,
    );
    expectClose(
      ranks.map((rank) => rank.first),
      bootstrap.p_top1,
      1e-12,
    );
    expectClose(
      ranks.map((rank) => rank.firstTwo),
      bootstrap.p_top2,
      1e-12,
    );
  });

  test('Shapley values: both limits', () => {
    const draws = bootstrapWeights(rows, outcome, { weigh: shapleyWeights, resamples });
    const [lower = [], upper = []] = bootstrap.lmg_ci95_type7;
    const intervals = certaintyOf(draws, 0.95).map(({ interval }) => interval);
    expectClose(
      intervals.map((interval) => interval.lower),
      lower,
      1e-10,
    );
    expectClose(
      intervals.map((interval) => interval.upper),
      upper,
      1e-10,
    );
  });

  test('ridge: coefficients and errors of prediction, person by person, for every penalty', () => {
    expect(ridge.map(({ lambda }) => lambda)).toEqual(ridgePenalties);
    const { R, r } = golden.attitude;
    for (const { lambda, beta } of ridge)
      expectClose(ridgeWeights({ correlations: R, criterion: r }, lambda).weights, beta, 1e-12);
    const errors = ridgeErrors(rows, outcome, { folds: rows.map((_, index) => [index]) });
    expectClose(
      errors.map(({ rootMeanSquare }) => rootMeanSquare),
      ridge.map(({ loocv_rmse }) => loocv_rmse),
      1e-11,
    );
    expect(errors.reduce((a, b) => (a.rootMeanSquare < b.rootMeanSquare ? a : b)).penalty).toBe(0.1);
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

describe('predictors that repeat others', () => {
  // The fourth is the sum of the first and the third, the second stands alone, the fifth copies the sixth.
  const random = seededRandom(9);
  const table = Array.from({ length: 80 }, () => {
    const [a = 0, b = 0, c = 0, d = 0, rest = 0] = Array.from({ length: 5 }, () => random());
    return [a, b, c, a + c, d, 2 - 3 * d, a + b + rest];
  });
  const rows = (columns: number[]) => table.map((row) => columns.map((column) => row[column] ?? 0));
  const outcome = table.map((row) => row[6] ?? 0);
  const repeated = (columns: number[], method: 'relativeWeights' | 'shapley') => {
    try {
      return estimateDrivers(rows(columns), outcome, { seed: 1, resamples: 9, method });
    } catch (error) {
      return isCoachingError(error) ? [error.code, ...error.issues.map(({ path }) => path[0])] : error;
    }
  };

  test.each(['relativeWeights', 'shapley'] as const)(
    '%s names them, and none that stands alone',
    (method) => {
      expect(repeated([0, 1, 2, 3], method)).toEqual(['singular_correlation', 0, 2, 3]);
      expect(repeated([1, 4, 0, 5], method)).toEqual(['singular_correlation', 1, 3]);
      expect(repeated([0, 1, 2, 3, 4], method)).toEqual(['singular_correlation', 0, 2, 3]);
      expect(repeated([0, 1, 2, 4], method)).toMatchObject({ ok: true });
    },
  );

  test('ridge shares the weight among them', () => {
    const result = estimateDrivers(rows([0, 1, 2, 3]), outcome, { seed: 1, resamples: 50, method: 'ridge' });
    if (!result.ok) throw new Error(result.code);
    const { weights, penalty, resamples: used } = result.value;
    expect(penalty?.errors.map((one) => one.penalty)).toEqual(ridgePenalties.slice(1));
    expect(weights.every((weight) => weight > -1 && weight < 1)).toBe(true);
    expect(used).toBe(50);
    expect(() =>
      ridgeWeights(
        {
          correlations: [
            [1, 1],
            [1, 1],
          ],
          criterion: [0.3, 0.3],
        },
        0,
      ),
    ).toThrow(expect.objectContaining({ code: 'singular_correlation' }));
  });
});

test('correlations that no data can have are no singular ones', () => {
  const correlations = [
    [1, 0.9, -0.9],
    [0.9, 1, 0.9],
    [-0.9, 0.9, 1],
  ];
  for (const weigh of [relativeWeights, shapleyWeights])
    expect(() => weigh({ correlations, criterion: [0, 0, 0] })).toThrow(
      expect.objectContaining({ code: 'invalid_matrix' }),
    );
});

test('ridge explains no more than least squares, and less with more penalty', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 7 }), (seed, predictors) => {
      const input = randomCorrelations(seed, predictors);
      const explained = ridgePenalties.map((penalty) => ridgeWeights(input, penalty).r2);
      expect(explained[0]).toBeCloseTo(relativeWeights(input).r2, 9);
      explained.forEach((r2, index) => {
        expect(r2).toBeLessThanOrEqual((explained[index - 1] ?? r2) + 1e-12);
        expect(r2).toBeGreaterThanOrEqual(-1e-12);
      });
    }),
    { numRuns: 60 },
  );
});

test('folds hold everyone once, and differ by one in size', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer(),
      (size, count, seed) => {
        const folds = seededFolds(size, count, seed);
        expect(folds.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, index) => index));
        const sizes = folds.map((fold) => fold.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(seededFolds(size, count, seed)).toEqual(folds);
      },
    ),
  );
  expect(seededFolds(30, 5, 1)).not.toEqual(seededFolds(30, 5, 2));
});

test('the example of a penalty', () => {
  const input = {
    correlations: [
      [1, 0],
      [0, 1],
    ],
    criterion: [0.5, 0.1],
  };
  const { r2, weights } = ridgeWeights(input, 0.25);
  expectClose([r2, ...weights], [0.2496, 0.4, 0.08], 1e-12);
});

test('equal values share a rank', () => {
  expect(averageRanks([5, 9, 5, 1])).toEqual([2.5, 1, 2.5, 4]);
});

test.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY])('a penalty of %d is refused', (penalty) => {
  expect(() => ridgeWeights({ correlations: [[1]], criterion: [0.3] }, penalty)).toThrow(
    expect.objectContaining({ code: 'invalid_scale' }),
  );
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

  test.each(['relativeWeights', 'shapley', 'ridge'] as const)(
    '%s: the strong driver stands out',
    (method) => {
      const result = estimateDrivers(rows, outcome, { seed: 1, resamples: 200, method });
      if (!result.ok) throw new Error(result.code);
      const {
        weights,
        intervals,
        ranks,
        penalty,
        resamples: used,
        interpretation,
        respondents,
      } = result.value;
      expect(weights[0]).toBeGreaterThan(2 * (weights[1] ?? 1));
      intervals.forEach(({ lower, upper }, index) => {
        expect(lower).toBeLessThan(weights[index] ?? Number.NaN);
        expect(upper).toBeGreaterThan(lower);
      });
      expect(intervals[0]?.lower).toBeGreaterThan(intervals[2]?.upper ?? 1);
      expect(ranks[0]).toEqual({ mean: 1, lower: 1, upper: 1, first: 1, firstTwo: 1 });
      expect(ranks.reduce((sum, rank) => sum + rank.mean, 0)).toBeCloseTo(6, 9);
      expect(penalty === null).toBe(method !== 'ridge');
      expect({ used, interpretation, respondents }).toEqual({
        used: 200,
        interpretation: 'association',
        respondents: 80,
      });
      expect(estimateDrivers(rows, outcome, { seed: 1, resamples: 200, method })).toEqual(result);
    },
  );

  test('ridge takes the penalty that predicts best, and ranks by size whatever the sign', () => {
    const turned = outcome.map((value) => -value);
    const result = estimateDrivers(rows, turned, { seed: 1, resamples: 50, method: 'ridge' });
    if (!result.ok) throw new Error(result.code);
    const { weights, ranks, penalty } = result.value;
    expect(weights[0]).toBeLessThan(-0.5);
    expect(ranks[0]?.first).toBe(1);
    const errors = penalty?.errors ?? [];
    const least = Math.min(...errors.map(({ rootMeanSquare }) => rootMeanSquare));
    expect(errors.find((one) => one.penalty === penalty?.chosen)?.rootMeanSquare).toBe(least);
    expect(errors.some(({ rootMeanSquare }) => rootMeanSquare > least)).toBe(true);
  });

  test('a sentence says which stands out, how sure that is, and that it is no cause', () => {
    const result = estimateDrivers(rows, outcome, { seed: 1, resamples: 50 });
    if (!result.ok) throw new Error(result.code);
    expect(driverSummaryText(result.value, ['listens', 'decides', 'plans'], 'en')).toBe(
      'Among 80 people, “listens” goes with the outcome most; it comes first in 100% of the resamples. This is an association. It does not say what would happen if someone changed.',
    );
    const noise = estimateDrivers(
      rows,
      rows.map(() => random()),
      { seed: 1, resamples: 200 },
    );
    if (!noise.ok) throw new Error(noise.code);
    const unsure = { ...noise.value, ranks: noise.value.ranks.map((rank) => ({ ...rank, first: 0.4 })) };
    expect(driverSummaryText(unsure, ['a', 'b', 'c'], 'de-CH')).toMatch(
      /ragt nichts heraus.*nur in 40 % .*Zusammenhang/,
    );
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
