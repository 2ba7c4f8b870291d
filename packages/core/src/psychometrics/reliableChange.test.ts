import { expect, test } from 'vitest';
import golden from '../../test/golden/rci.json' with { type: 'json' };
import { reliableChange, standardErrorOfMeasurement } from './reliableChange.ts';
import { spearmanBrown } from './spearmanBrown.ts';

const table = golden.jacobson_truax;

test('54 cases have the index, threshold and verdict of R', () => {
  table.x1.forEach((before, index) => {
    const change = reliableChange({
      before,
      after: table.x2[index] ?? Number.NaN,
      sd: table.sd[index] ?? Number.NaN,
      reliability: table.rel[index] ?? Number.NaN,
    });
    expectRelative(change.index, table.rci[index]);
    expectRelative(change.threshold, table.mdc95[index]);
    const verdict = change.reliable
      ? change.difference > 0
        ? 'improved'
        : 'declined'
      : 'no reliable change';
    expect(verdict).toBe(table.class[index]);
  });
});

test('at 90% the threshold is that of R at 90%', () => {
  table.mdc90.forEach((threshold, index) => {
    const sd = table.sd[index] ?? Number.NaN;
    const reliability = table.rel[index] ?? Number.NaN;
    expectRelative(
      reliableChange({ before: 1, after: 2, sd, reliability, confidence: 0.9 }).threshold,
      threshold,
    );
    expectRelative(standardErrorOfMeasurement(sd, reliability), table.sem[index]);
  });
});

test('the documented example', () => {
  const change = reliableChange({ before: 3, after: 3.6, sd: 0.9, reliability: 0.77 });
  expect(change.index).toBeCloseTo(0.983, 3);
  expect(change.threshold).toBeCloseTo(1.196, 3);
  expect(change.reliable).toBe(false);
});

test('a change of exactly the threshold is not reliable, and a fall counts like a rise', () => {
  const { threshold } = reliableChange({ before: 0, after: 1, sd: 1, reliability: 0.5 });
  expect(reliableChange({ before: 0, after: threshold, sd: 1, reliability: 0.5 }).reliable).toBe(false);
  expect(reliableChange({ before: 0, after: -1.01 * threshold, sd: 1, reliability: 0.5 }).reliable).toBe(
    true,
  );
});

test.each([
  ['invalid_scale', { sd: 0 }],
  ['invalid_scale', { sd: Infinity }],
  ['invalid_scale', { reliability: 1 }],
  ['invalid_scale', { reliability: -0.1 }],
  ['invalid_scale', { reliability: Number.NaN }],
  ['invalid_score', { after: Number.NaN }],
  ['invalid_score', { before: Infinity }],
  ['invalid_probability', { confidence: 0 }],
  ['invalid_probability', { confidence: 1 }],
])('%s: %o', (code, wrong) => {
  expect(() => reliableChange({ before: 1, after: 2, sd: 1, reliability: 0.8, ...wrong })).toThrow(
    expect.objectContaining({ code }),
  );
});

test('Spearman-Brown stretches a reliability', () => {
  expect(spearmanBrown(0.37, 4)).toBeCloseTo(0.701422, 6);
  expect(spearmanBrown(0.5, 1)).toBe(0.5);
  expect(spearmanBrown(spearmanBrown(0.3, 5), 1 / 5)).toBeCloseTo(0.3, 12);
  for (const [reliability, times] of [
    [1.1, 2],
    [0.5, 0],
    [-1, 2],
    [-0.5, 3],
    [Number.NaN, 2],
  ] as const) {
    expect(() => spearmanBrown(reliability, times)).toThrow(
      expect.objectContaining({ code: 'invalid_scale' }),
    );
  }
});

function expectRelative(actual: number, expected: number | undefined): void {
  expect(Math.abs(actual / (expected ?? Number.NaN) - 1)).toBeLessThanOrEqual(1e-12);
}
