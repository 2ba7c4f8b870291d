import { describe, expect, test } from 'vitest';
import { bfiItems, bfiRows } from '../../test/golden/bfi.ts';
import golden from '../../test/golden/bfi_scales.json' with { type: 'json' };
import { cholesky, multiplyVector, normalQuantile, seededRandom } from '../math/index.ts';
import { omegaTotal } from './omegaTotal.ts';

describe.each(Object.entries(golden.alpha))('%s', (_, { items, sign, omega: expected }) => {
  const rows = bfiRows.map((row) =>
    items.map((item, index) => {
      const answer = row[bfiItems.indexOf(item)] ?? null;
      return answer === null || sign[index] === 1 ? answer : 7 - answer;
    }),
  );
  const result = omegaTotal(rows);

  test('omega, loadings and uniquenesses of two programs', () => {
    expect(Math.abs(result.omega / expected.omega_total_1f_ML - 1)).toBeLessThan(1e-6);
    expect(Math.abs(result.omega / expected.omega_total_1f_ML_lavaan - 1)).toBeLessThan(1e-6);
    expectClose(result.loadings, expected.loadings_ML_raw, 1e-6);
    expectClose(result.uniquenesses, expected.uniq_ML_raw, 1e-6);
    expect(result.heywood).toBe(false);
  });

  test('the order of items and another unit change nothing that matters', () => {
    const turned = omegaTotal(rows.map((row) => [...row].reverse()));
    expect(turned.omega).toBeCloseTo(result.omega, 8);
    expectClose([...turned.loadings].reverse(), result.loadings, 1e-6);
    const scaled = omegaTotal(
      rows.map((row) => row.map((answer) => (answer === null ? null : 10 * answer + 3))),
    );
    expect(scaled.omega).toBeCloseTo(result.omega, 8);
    expectClose(
      scaled.loadings.map((loading) => loading / 10),
      result.loadings,
      1e-6,
    );
  });
});

const random = seededRandom(2);
const normal = () => normalQuantile(random());

/** Answers that follow one factor with these loadings; the rest of each item's variance is its own. */
function factorRows(respondents: number, loadings: readonly number[]): number[][] {
  return Array.from({ length: respondents }, () => {
    const factor = normal();
    return loadings.map((loading) => loading * factor + Math.sqrt(1 - loading * loading) * normal());
  });
}

test('known loadings are found again', () => {
  const loadings = [0.8, 0.7, 0.6, 0.5];
  expectClose(omegaTotal(factorRows(20_000, loadings)).loadings, loadings, 0.03);
});

test('the factor points the way that most of the scale does', () => {
  const { loadings } = omegaTotal(factorRows(5000, [0.9, -0.7, -0.6, -0.5]));
  expect(loadings.map(Math.sign)).toEqual([-1, 1, 1, 1]);
});

test('correlations that no single factor can have are a Heywood case', () => {
  // One factor would need a loading of √(0.7 · 0.7 / 0.3) = 1.28 for the first item.
  const lower =
    cholesky([
      [1, 0.7, 0.7],
      [0.7, 1, 0.3],
      [0.7, 0.3, 1],
    ]) ?? [];
  const rows = Array.from({ length: 2000 }, () => multiplyVector(lower, [normal(), normal(), normal()]));
  const result = omegaTotal(rows);
  expect(result.heywood).toBe(true);
  expect(result.uniquenesses[0]).toBeGreaterThan(0);
  expect(omegaTotal(factorRows(100, [0.7, 0.6, 0.7, 0.6])).heywood).toBe(false);
});

test('items that repeat one another have no solution, and the first that does is named', () => {
  const rows = factorRows(50, [0.7, 0.6, 0.5]).map((row) => row.toSpliced(2, 0, row[0] ?? 0));
  expect(() => omegaTotal(rows)).toThrow(
    expect.objectContaining({
      code: 'singular_correlation',
      issues: [expect.objectContaining({ path: [2] })],
    }),
  );
});

test('too few items, too few complete respondents, an item without variance', () => {
  const rows = factorRows(20, [0.7, 0.6, 0.5]);
  expect(() => omegaTotal(rows.map((row) => row.slice(1)))).toThrow(
    expect.objectContaining({ code: 'too_few_items' }),
  );
  expect(() => omegaTotal(rows.slice(0, 3))).toThrow(
    expect.objectContaining({ code: 'too_few_respondents' }),
  );
  const incomplete = rows.map((row, index) => (index < 17 ? [null, ...row.slice(1)] : row));
  expect(() => omegaTotal(incomplete)).toThrow(expect.objectContaining({ code: 'too_few_respondents' }));
  expect(() => omegaTotal(rows.map((row) => [3, ...row.slice(1)]))).toThrow(
    expect.objectContaining({ code: 'constant_item', issues: [expect.objectContaining({ path: [0] })] }),
  );
});

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? Number.NaN))).toBeLessThan(tolerance);
  });
}
