import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import golden from '../../test/golden/rci.json' with { type: 'json' };
import { normalQuantile } from '../math/index.ts';
import { reliableChange } from '../psychometrics/index.ts';
import { minimalDetectableChange } from './minimalDetectableChange.ts';
import { practiceAdjustedChange } from './practiceAdjustedChange.ts';
import { regressionBasedChange } from './regressionBasedChange.ts';
import { type RetestSample, retestSample } from './retestSample.ts';

const controls = readFileSync(new URL('../../test/golden/rci_control.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number))
  .map(([before = Number.NaN, after = Number.NaN]) => ({ before, after }));
const sample = retestSample(controls);
const { practice, srb } = golden;
const people = practice.x1.map((before, index) => ({ before, after: practice.x2[index] ?? Number.NaN }));

describe('the control group of R', () => {
  test('its figures', () => {
    expect(sample.n).toBe(40);
    expectRelative(sample.after.mean - sample.before.mean, practice.control_mean_change);
    expectRelative(sample.before.sd, practice.s1);
    expectRelative(sample.after.sd, practice.s2);
    expectRelative(sample.r, practice.r12);
  });

  test('the change beyond practice, with the error of both occasions', () => {
    people.forEach((scores, index) => {
      const change = practiceAdjustedChange({ ...scores, sample });
      expectRelative(change.expected, practice.control_mean_change);
      expectRelative(change.index, practice.rci_iverson[index]);
      expectRelative(change.threshold, practice.sed_iverson * normalQuantile(0.975));
      expect(change.reliable).toBe(Math.abs(change.index) > normalQuantile(0.975));
    });
  });

  test('the change beyond the prediction, simply and with the error of the regression', () => {
    people.forEach((scores, index) => {
      const change = regressionBasedChange({ ...scores, sample });
      expectRelative(change.predicted, srb.predicted[index]);
      expectRelative(change.z, srb.z_simple_McSweeny[index]);
      expectRelative(change.index, srb.z_prediction_Crawford[index]);
      expect(change.df).toBe(srb.t_df);
      expect(Math.abs(change.index)).toBeLessThan(Math.abs(change.z));
    });
  });
});

test('the documented examples', () => {
  expect(rounded(retestSample([pair(1, 2), pair(2, 2), pair(3, 5)]))).toEqual({
    n: 3,
    before: { mean: 2, sd: 1 },
    after: { mean: 3, sd: 1.732 },
    r: 0.866,
  });
  const figures = { n: 40, before: { mean: 3, sd: 0.6 }, after: { mean: 3.1, sd: 0.8 }, r: 0.84 };
  expect(rounded(practiceAdjustedChange({ before: 3, after: 4, sample: figures }))).toEqual({
    difference: 1,
    expected: 0.1,
    index: 2.25,
    threshold: 0.784,
    reliable: true,
  });
  const ten = { n: 10, before: { mean: 3, sd: 1 }, after: { mean: 3, sd: 1 }, r: 0.6 };
  expect(rounded(regressionBasedChange({ before: 3, after: 4, sample: ten }))).toEqual({
    difference: 1,
    expected: 0,
    predicted: 3,
    z: 1.179,
    index: 1.124,
    df: 8,
    threshold: 2.052,
    reliable: false,
  });
  expect(minimalDetectableChange({ sd: 0.9, reliability: 0.77 })).toBeCloseTo(1.196, 3);
});

test('the minimal detectable change of R, at 95% and 90%', () => {
  const table = golden.jacobson_truax;
  table.sd.forEach((sd, index) => {
    const reliability = table.rel[index] ?? Number.NaN;
    expectRelative(minimalDetectableChange({ sd, reliability }), table.mdc95[index]);
    expectRelative(minimalDetectableChange({ sd, reliability, confidence: 0.9 }), table.mdc90[index]);
  });
});

test('a control group without practice, and of equal spread, gives the reliable change', () => {
  const still: RetestSample = { n: 40, before: { mean: 3, sd: 0.7 }, after: { mean: 3, sd: 0.7 }, r: 0.8 };
  const ours = practiceAdjustedChange({ before: 2.5, after: 3.9, sample: still });
  const plain = reliableChange({ before: 2.5, after: 3.9, sd: 0.7, reliability: 0.8 });
  expectRelative(ours.index, plain.index);
  expectRelative(ours.threshold, plain.threshold);
});

test('a person who changes as the control group does has not changed; as much beyond it above as below', () => {
  const score = fc.double({ min: 1, max: 5, noNaN: true });
  fc.assert(
    fc.property(score, fc.double({ min: 0.01, max: 4, noNaN: true }), (before, beyond) => {
      for (const changeOf of [practiceAdjustedChange, regressionBasedChange]) {
        const { expected } = changeOf({ before, after: before, sample });
        const as = changeOf({ before, after: before + expected, sample });
        expect(Math.abs(as.index)).toBeLessThan(1e-12);
        expect(as.reliable).toBe(false);
        const above = changeOf({ before, after: before + expected + beyond, sample });
        const below = changeOf({ before, after: before + expected - beyond, sample });
        expect(Math.abs(above.index + below.index)).toBeLessThan(1e-9);
        expect(above.threshold).toBe(below.threshold);
      }
    }),
  );
});

test('points of another unit give the same index, and the order of the control group is of no account', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: -20, max: 20 }),
      fc.double({ min: 1, max: 5, noNaN: true }),
      (unit, origin, before) => {
        const other = (value: number) => unit * value + origin;
        const scaled = retestSample(
          controls.map((one) => pair(other(one.before), other(one.after))).toReversed(),
        );
        for (const changeOf of [practiceAdjustedChange, regressionBasedChange]) {
          const ours = changeOf({ before, after: before + 0.7, sample });
          const theirs = changeOf({ before: other(before), after: other(before + 0.7), sample: scaled });
          expect(Math.abs(theirs.index - ours.index)).toBeLessThan(1e-9);
          expect(theirs.reliable).toBe(ours.reliable);
        }
      },
    ),
  );
});

test.each([
  ['two people', [pair(1, 2), pair(2, 3)], { code: 'too_few_respondents' }],
  [
    'no score',
    [pair(1, 2), pair(2, Number.NaN), pair(3, 4)],
    { code: 'invalid_score', issues: [expect.objectContaining({ path: [1, 'after'] })] },
  ],
  [
    'the same score from all',
    [pair(0.1, 2), pair(0.1, 3), pair(0.1, 4)],
    { code: 'constant_item', issues: [expect.objectContaining({ path: ['before'] })] },
  ],
])('a control group with %s is refused', (_, scores, error) => {
  expect(() => retestSample(scores)).toThrow(expect.objectContaining(error));
});

test.each([
  ['invalid_scale', { sample: { ...sample, r: 1 } }],
  ['invalid_scale', { sample: { ...sample, r: Number.NaN } }],
  ['invalid_scale', { sample: { ...sample, n: 2 } }],
  ['invalid_scale', { sample: { ...sample, before: { mean: 3, sd: 0 } } }],
  ['invalid_scale', { sample: { ...sample, after: { mean: Infinity, sd: 1 } } }],
  ['invalid_score', { after: Number.NaN }],
  ['invalid_probability', { confidence: 1 }],
])('%s: %o is refused by both', (code, wrong) => {
  for (const changeOf of [practiceAdjustedChange, regressionBasedChange]) {
    expect(() => changeOf({ before: 3, after: 4, sample, ...wrong })).toThrow(
      expect.objectContaining({ code }),
    );
  }
});

test('a negative correlation is no reliability, but it predicts', () => {
  const turned = { ...sample, r: -0.3 };
  expect(() => practiceAdjustedChange({ before: 3, after: 4, sample: turned })).toThrow(
    expect.objectContaining({ code: 'invalid_scale' }),
  );
  expect(regressionBasedChange({ before: 5, after: 4, sample: turned }).predicted).toBeLessThan(
    turned.after.mean,
  );
});

function pair(before: number, after: number): { before: number; after: number } {
  return { before, after };
}

function rounded(values: unknown): unknown {
  return JSON.parse(
    JSON.stringify(values, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(3)) : value,
    ),
  );
}

function expectRelative(actual: number, expected: number | undefined): void {
  expect(Math.abs(actual / (expected ?? Number.NaN) - 1)).toBeLessThanOrEqual(1e-12);
}
