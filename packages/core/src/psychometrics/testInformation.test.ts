import fc from 'fast-check';
import { expect, test } from 'vitest';
import golden from '../../test/golden/grm_eap.json' with { type: 'json' };
import type { GradedItem } from './gradedItem.ts';
import { testInformation } from './testInformation.ts';

const { a, b1, b2, b3, b4, b5 } = golden.parameters_rounded4_used;
const items: GradedItem[] = a.map((slope, index) => ({
  a: slope,
  b: [b1, b2, b3, b4, b5].map((b) => b[index] ?? Number.NaN),
}));

test('13 points of the curve of R', () => {
  golden.test_information.theta.forEach((theta, index) => {
    const expected = golden.test_information.info[index] ?? Number.NaN;
    expect(Math.abs(testInformation({ items }, theta) / expected - 1)).toBeLessThanOrEqual(1e-12);
  });
});

test('an item with two answers tells a² · p · (1 − p); a test of none tells nothing', () => {
  expect(testInformation({ items: [{ a: 2, b: [0] }] }, 0)).toBe(1);
  const p = 1 / (1 + Math.exp(-1.5 * 0.7));
  expect(testInformation({ items: [{ a: 1.5, b: [0.3] }] }, 1)).toBeCloseTo(2.25 * p * (1 - p), 14);
  expect(testInformation({ items: [] }, 0)).toBe(0);
});

test('far from every threshold it fades out, and is never lost', () => {
  expect(testInformation({ items }, 1000)).toBe(0);
  expect(testInformation({ items }, -1000)).toBe(0);
  expect(testInformation({ items: [{ a: 1, b: [0] }] }, 600)).toBeGreaterThan(0);
});

test('items add up in any order; thresholds that part a category add to what an item tells', () => {
  const any = fc.record({
    a: fc.double({ min: 0.2, max: 4, noNaN: true }),
    b: fc
      .uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 6 })
      .map((b) => b.sort((x, y) => x - y).map((threshold) => threshold / 10)),
  });
  fc.assert(
    fc.property(
      fc.array(any, { maxLength: 5 }),
      any,
      fc.double({ min: -6, max: 6, noNaN: true }),
      (others, item, theta) => {
        const single = testInformation({ items: [item] }, theta);
        const whole = testInformation({ items: [...others, item] }, theta);
        const turned = testInformation({ items: [item, ...others.toReversed()] }, theta);
        expect(Math.abs(turned - whole)).toBeLessThanOrEqual(1e-12 * whole);
        expect(Math.abs(testInformation({ items: others }, theta) + single - whole)).toBeLessThanOrEqual(
          1e-12 * whole,
        );
        const coarser = testInformation(
          { items: [{ a: item.a, b: item.b.slice(0, -1) }].filter(({ b }) => b.length > 0) },
          theta,
        );
        expect(coarser).toBeLessThanOrEqual(single * (1 + 1e-12));
      },
    ),
  );
});

test.each([
  ['no discrimination', { a: 0, b: [0] }],
  ['no thresholds', { a: 1, b: [] }],
  ['equal thresholds', { a: 1, b: [1, 1] }],
])('%s: the item is named', (_, item) => {
  expect(() => testInformation({ items: [{ a: 1, b: [0] }, item] }, 0)).toThrow(
    expect.objectContaining({ code: 'invalid_scale', issues: [expect.objectContaining({ path: [1] })] }),
  );
});

test('a theta that is no number is refused', () => {
  expect(() => testInformation({ items }, Number.NaN)).toThrow(
    expect.objectContaining({ code: 'invalid_score' }),
  );
});
