import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { intraclassCorrelation } from '../psychometrics/index.ts';
import { profileAgreement, profileAgreementSchema } from './profileAgreement.ts';

const golden = z
  .object({
    rows: z.object({ self: z.array(z.number()), others: z.array(z.number()) }),
    profile_r: z.number(),
    mean_diff: z.number(),
    mean_abs: z.number(),
    D2: z.number(),
    D: z.number(),
    rmsd: z.number(),
    elevation_scatter_shape: z.object({ elevation: z.number(), scatter: z.number(), shape: z.number() }),
    icc_a1_de: z.number(),
  })
  .parse(JSON.parse(readFileSync(new URL('../../test/golden/self_other.json', import.meta.url), 'utf8')));

describe('the figures of R', () => {
  const found = profileAgreement(golden.rows.self, golden.rows.others);
  test.each([
    ['correlation', found.correlation, golden.profile_r],
    ['mean difference', found.meanDifference, golden.mean_diff],
    ['mean absolute difference', found.meanAbsoluteDifference, golden.mean_abs],
    ['D²', found.squaredDistance, golden.D2],
    ['D', found.distance, golden.D],
    ['root mean square', found.rootMeanSquare, golden.rmsd],
    ['elevation', found.parts.elevation, golden.elevation_scatter_shape.elevation],
    ['scatter', found.parts.scatter, golden.elevation_scatter_shape.scatter],
    ['shape', found.parts.shape, golden.elevation_scatter_shape.shape],
    ['ICC', found.icc, golden.icc_a1_de],
  ])('%s', (_, value, expected) => {
    expect(Math.abs((value ?? Number.NaN) / expected - 1)).toBeLessThan(1e-12);
  });
});

test('the example', () => {
  const { parts, squaredDistance } = profileAgreement([4, 2, 3], [2, 2, 5]);
  expect(squaredDistance).toBe(8);
  expect(parts.elevation).toBe(0);
  expect(parts.scatter).toBeCloseTo(1.072, 3);
  expect(parts.shape).toBeCloseTo(6.928, 3);
});

test('items that one side has not answered are left out', () => {
  expect(profileAgreement([4, null, 2, 3, 1], [2, 5, 2, 5, null])).toEqual(
    profileAgreement([4, 2, 3], [2, 2, 5]),
  );
});

test('a flat profile has no correlation, two equal flat ones have no ICC either', () => {
  expect(profileAgreement([3, 3, 3], [1, 2, 3])).toMatchObject({
    correlation: null,
    parts: { elevation: 3, scatter: expect.closeTo(2, 12), shape: 0 },
  });
  expect(profileAgreement([0.1, 0.1, 0.1], [1, 2, 3]).correlation).toBeNull();
  expect(profileAgreement([3, 3], [3, 3])).toMatchObject({ correlation: null, icc: null, distance: 0 });
});

test.each([
  ['invalid_matrix', [1, 2], [1]],
  ['too_few_items', [1, null, 2], [1, 2, null]],
  ['invalid_score', [1, Number.NaN, 2], [1, 2, 3]],
])('throws %s', (code, self, others) => {
  expect(() => profileAgreement(self, others)).toThrow(expect.objectContaining({ code }));
});

const points = fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10);
const profiles = fc.array(fc.tuple(points, points), { minLength: 2, maxLength: 30 });

test('the parts add up to D², none is negative, and the ICC is that of the ratings', () => {
  fc.assert(
    fc.property(profiles, (pairs) => {
      const found = profileAgreement(
        pairs.map(([self]) => self),
        pairs.map(([, others]) => others),
      );
      expect(profileAgreementSchema.parse(found)).toEqual(found);
      const { elevation, scatter, shape } = found.parts;
      expect(Math.min(elevation, scatter, shape)).toBeGreaterThanOrEqual(0);
      expect(elevation + scatter + shape).toBeCloseTo(found.squaredDistance, 8);
      if (new Set(pairs.map(([self, others]) => (self + others).toFixed(3))).size > 1)
        expect(found.icc).toBeCloseTo(intraclassCorrelation(pairs).icc1, 8);
    }),
  );
});

test('to exchange the two sides turns the signs of differences and nothing else', () => {
  fc.assert(
    fc.property(profiles, (pairs) => {
      const self = pairs.map(([one]) => one);
      const others = pairs.map(([, one]) => one);
      const here = profileAgreement(self, others);
      const there = profileAgreement(others, self);
      expect(there.meanDifference).toBeCloseTo(-here.meanDifference, 12);
      expect(there.squaredDistance).toBe(here.squaredDistance);
      expect(there.icc).toBe(here.icc);
    }),
  );
});
