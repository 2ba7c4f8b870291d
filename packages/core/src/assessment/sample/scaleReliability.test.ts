import { describe, expect, test } from 'vitest';
import { bfiCodes, bfiInstrument, bfiItems, bfiRows } from '../../../test/golden/bfi.ts';
import golden from '../../../test/golden/bfi_scales.json' with { type: 'json' };
import { testInstrument } from '../../../test/support/testInstrument.ts';
import { cronbachAlpha } from '../../psychometrics/index.ts';
import { compileInstrument } from '../scoring/compileInstrument.ts';
import { scaleReliability } from './scaleReliability.ts';

const compiled = compileInstrument(bfiInstrument(0.8));
const codes = bfiCodes();

describe.each(Object.entries(golden.alpha))('%s', (scale, expected) => {
  test.each(['complete', 'pairwise'] as const)(
    '%s: the alpha and covariances of R, and all figures of cronbachAlpha',
    (missing) => {
      const { covariances, ...alpha } = scaleReliability(compiled, scale, codes, bfiRows.length, { missing });
      expectRelative(alpha.raw, expected[missing].alpha_raw);
      expectRelative(alpha.standardized, expected[missing].alpha_std);
      covariances.forEach((row, i) => {
        row.forEach((value, j) => {
          expectRelative(value, expected[missing].cov[i]?.[j] ?? Number.NaN);
        });
      });
      const rows = bfiRows.map((row) =>
        expected.items.map((item, index) => {
          const answer = row[bfiItems.indexOf(item)] ?? null;
          return answer === null || expected.sign[index] === 1 ? answer : 7 - answer;
        }),
      );
      const single = cronbachAlpha(rows, { missing });
      expect(alpha).toMatchObject({ respondents: single.respondents, items: 5 });
      expectRelative(alpha.interval.lower, single.interval.lower);
      expectRelative(alpha.interval.upper, single.interval.upper);
    },
  );
});

test('a weight counts in the covariances as it counts in the score', () => {
  const weighted = bfiInstrument(0.8);
  weighted.scales = weighted.scales.slice(3, 4).map((scale) => ({
    ...scale,
    items: scale.items.map((key, index) => ({ ...key, weight: index + 1 })),
  }));
  const { raw } = scaleReliability(compileInstrument(weighted), 'neuroticism', codes, bfiRows.length);
  const columns = golden.keys.neuroticism.item.map((item) => bfiItems.indexOf(item));
  const rows = bfiRows.map((row) =>
    columns.map((column, index) => {
      const answer = row[column] ?? null;
      return answer === null ? null : answer * (index + 1);
    }),
  );
  expectRelative(raw, cronbachAlpha(rows).raw);
});

test('what cannot be computed is refused, by the name of the item', () => {
  const demo = compileInstrument(testInstrument());
  const sample = (e1: number[], e2: number[]) =>
    Uint8Array.from([...e1, ...e2, 1, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const refusal = (scale: string, matrix: Uint8Array) => () => scaleReliability(demo, scale, matrix, 3);
  expect(scaleReliability(demo, 'planning', sample([1, 2, 3], [5, 3, 4]), 3).respondents).toBe(3);
  expect(refusal('none', sample([1, 2, 3], [5, 3, 4]))).toThrow(
    expect.objectContaining({ code: 'invalid_scale' }),
  );
  expect(refusal('autonomy', sample([1, 2, 3], [5, 3, 4]))).toThrow(
    expect.objectContaining({ code: 'ipsative_score' }),
  );
  expect(refusal('planning', sample([1, 2], [5, 3, 4]))).toThrow(
    expect.objectContaining({ code: 'invalid_matrix' }),
  );
  expect(refusal('planning', sample([1, 0, 0], [5, 3, 4]))).toThrow(
    expect.objectContaining({ code: 'too_few_respondents' }),
  );
  expect(refusal('planning', sample([1, 2, 3], [4, 4, 4]))).toThrow(
    expect.objectContaining({ code: 'constant_item', issues: [expect.objectContaining({ path: ['E2'] })] }),
  );
  expect(refusal('planning', sample([1, 2, 6], [5, 3, 4]))).toThrow(
    expect.objectContaining({ code: 'invalid_answer', message: expect.stringContaining('E1') }),
  );
});

function expectRelative(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(1e-12);
}
