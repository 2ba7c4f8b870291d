import { expect, test } from 'vitest';
import { bfiCodes, bfiInstrument, bfiItems, bfiRows } from '../../../test/golden/bfi.ts';
import first200 from '../../../test/golden/bfi_first200.json' with { type: 'json' };
import golden from '../../../test/golden/bfi_scales.json' with { type: 'json' };
import { mean, variance } from '../../math/index.ts';
import { scoreMatrix } from './bulk/scoreMatrix.ts';
import { compileInstrument } from './compileInstrument.ts';
import { scoreResponses } from './scoreResponses.ts';

const policies = { mean_any: 0, mean_min3of5: 0.6, mean_min4of5: 0.8, complete_only: 1 } as const;

test.each(['mean_any', 'mean_min3of5', 'mean_min4of5', 'complete_only'] as const)(
  '2,800 people have the mean, deviation and number of scores of R under %s',
  (policy) => {
    const scores = scoreMatrix(
      compileInstrument(bfiInstrument(policies[policy])),
      bfiCodes(),
      bfiRows.length,
    );
    first200.scales.forEach((scale, index) => {
      const valid = Array.from(scores[scale] ?? []).filter((score) => !Number.isNaN(score));
      expect(valid).toHaveLength(golden.policies[policy].n[index] ?? -1);
      expectClose(mean(valid), golden.policies[policy].mean[index]);
      expectClose(Math.sqrt(variance(valid)), golden.policies[policy].sd[index]);
    });
  },
);

test('the first 200 people have the means and prorated sums of R, one by one', () => {
  const any = compileInstrument(bfiInstrument(0));
  const most = compileInstrument(bfiInstrument(0.8));
  const sums = compileInstrument(bfiInstrument(0.8, 'sum'));
  bfiRows.slice(0, 200).forEach((row, person) => {
    const answers = Object.fromEntries(bfiItems.map((item, index) => [item, row[index] ?? null]));
    const sheets = [any, most, sums].map((compiled) => scoreResponses(compiled, answers).scales);
    first200.scales.forEach((scale, index) => {
      expect(sheets[0]?.[scale]?.valid).toBe(first200.n_valid[person]?.[index]);
      expectClose(sheets[0]?.[scale]?.score, first200.mean_any_valid[person]?.[index]);
      expectClose(sheets[1]?.[scale]?.score, first200.mean_min4of5[person]?.[index]);
      expectClose(sheets[2]?.[scale]?.score, first200.prorated_sum_min4of5[person]?.[index]);
    });
  });
});

test('in bulk and one by one, every score is the same number', () => {
  for (const score of ['mean', 'sum', 'pomp'] as const) {
    const compiled = compileInstrument(bfiInstrument(0.8, score));
    const bulk = scoreMatrix(compiled, bfiCodes(), bfiRows.length);
    bfiRows.forEach((row, person) => {
      const sheet = scoreResponses(
        compiled,
        Object.fromEntries(bfiItems.map((item, index) => [item, row[index] ?? null])),
      );
      for (const scale of first200.scales) {
        if (!Object.is(bulk[scale]?.[person], sheet.scales[scale]?.score ?? Number.NaN)) {
          expect.fail(
            `${scale} of person ${person}: ${bulk[scale]?.[person]} is not ${sheet.scales[scale]?.score}`,
          );
        }
      }
    });
  }
});

test('reversal goes by the range of the format, also where nobody uses its end', () => {
  const rows = bfiRows.slice(0, 60).map((row) => row.map((answer) => (answer === 6 ? 5 : answer)));
  const scores = scoreMatrix(compileInstrument(bfiInstrument(0)), bfiCodes(rows), rows.length);
  const compiled = compileInstrument(bfiInstrument(0));
  const [row = []] = rows;
  const key = golden.keys.agree;
  const points = key.item.map((item, index) => {
    const answer = row[bfiItems.indexOf(item)] ?? 0;
    return key.sign[index] === -1 ? 7 - answer : answer;
  });
  expect(compiled.scales[0]?.id).toBe('agree');
  expect(scores.agree?.[0]).toBe(mean(points));
});

function expectClose(actual: number | null | undefined, expected: number | null | undefined): void {
  if (expected === null) {
    expect(actual).toBeNull();
    return;
  }
  expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThanOrEqual(
    1e-12 * Math.abs(expected ?? 0),
  );
}
