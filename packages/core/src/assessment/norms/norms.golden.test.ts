import { expect, test } from 'vitest';
import golden from '../../../test/golden/norms.json' with { type: 'json' };
import { continuousScores } from './continuousScores.ts';
import { normalizedScores, normTable } from './normalizedScores.ts';
import { percentileInterval } from './percentileInterval.ts';
import { percentileRank } from './percentileRank.ts';
import { smoothCounts } from './smoothCounts.ts';
import { standardScores } from './standardScores.ts';
import { stanineFromPercentile } from './stanineFromPercentile.ts';

const { table, conv } = golden;
const counts = table.score.map((score, index) => ({ score, count: table.freq[index] ?? 0 }));

test('z, T, IQ, percentile ranks and their methods are those of R', () => {
  expectAll(
    conv.z.map((z) => standardScores(z, { mean: 0, sd: 1 }).t),
    conv.T,
  );
  expectAll(
    conv.z.map((z) => standardScores(z, { mean: 0, sd: 1 }).iq),
    conv.IQ,
  );
  expectAll(
    table.score.map((score) => standardScores(score, table).z),
    table.z_linear,
    // Near the mean the difference of two rounded numbers is all that is left.
    1e-11,
  );
  for (const [method, expected] of [
    ['midrank', table.pr_midrank],
    ['below', table.pr_strict_below],
    ['atOrBelow', table.pr_at_or_below],
  ] as const) {
    expectAll(
      table.score.map((score) => percentileRank(counts, score, method)),
      expected,
    );
  }
});

test('sten and stanine without rounding are those of R', () => {
  expectAll(
    conv.z.map((z) => continuousScores(z).sten),
    conv.sten_cont,
  );
  expectAll(
    conv.z.map((z) => continuousScores(z).stanine),
    conv.stanine_cont,
  );
});

test('normalized scores, and stanines of percentiles, are those of R', () => {
  const rows = normTable(counts);
  expect(rows.map(({ score }) => score)).toEqual(table.score);
  expect(rows.map(({ count }) => count)).toEqual(table.freq);
  expectAll(
    rows.map(({ z }) => z),
    table.z_normalised,
  );
  expectAll(
    rows.map(({ t }) => t),
    table.T_normalised,
  );
  expect(rows.map(({ stanine }) => stanine)).toEqual(table.stanine_from_pct);
  expect(table.pr_midrank.map(stanineFromPercentile)).toEqual(table.stanine_from_pct);
});

test("Wald's interval of a rank is that of R", () => {
  const intervals = table.score.map((score) => percentileInterval(counts, score, { method: 'wald' }));
  expectAll(
    intervals.map(({ lower }) => lower),
    table.pr_midrank_wald_ci.map(([lower = Number.NaN]) => lower),
  );
  expectAll(
    intervals.map(({ upper }) => upper),
    table.pr_midrank_wald_ci.map(([, upper = Number.NaN]) => upper),
  );
});

test('the smoothed table and its ranks are those of R', () => {
  const smooth = smoothCounts(counts);
  expect(smooth.map(({ score }) => score)).toEqual(table.score);
  expectAll(
    smooth.map(({ count }) => count),
    table.loglinear_degree4_fit,
  );
  expectAll(
    table.score.map((score) => percentileRank(smooth, score)),
    table.pr_smoothed,
  );
  expect(normalizedScores(smooth, 17).z).not.toBe(normalizedScores(counts, 17).z);
});

function expectAll(actual: readonly number[], expected: readonly number[], tolerance = 1e-12): void {
  expect(actual).toHaveLength(expected.length);
  expect(largestDifference(actual, expected)).toBeLessThanOrEqual(tolerance);
}

function largestDifference(actual: readonly number[], expected: readonly number[]): number {
  return Math.max(
    ...actual.map((value, index) => {
      const other = expected[index] ?? Number.NaN;
      return Math.abs(value - other) / (other === 0 ? 1 : Math.abs(other));
    }),
  );
}
