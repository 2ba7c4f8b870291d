import fc from 'fast-check';
import { expect, test } from 'vitest';
import golden from '../../test/golden/grm_eap.json' with { type: 'json' };
import { expectedAPosteriori } from './expectedAPosteriori.ts';
import type { GradedItem } from './gradedItem.ts';

const parameters = golden.parameters_rounded4_used;
const items: GradedItem[] = parameters.a.map((a, index) => ({
  a,
  b: [parameters.b1, parameters.b2, parameters.b3, parameters.b4, parameters.b5].map(
    (b) => b[index] ?? Number.NaN,
  ),
}));
const people = golden.responses_keyed.map((row) =>
  row.map((answer) => (answer === null ? null : answer - 1)),
);

test('50 people, some with missing answers, have the estimate of R', () => {
  expect(people.some((answers) => answers.includes(null))).toBe(true);
  people.forEach((answers, person) => {
    const { theta, sd } = expectedAPosteriori({ items }, answers);
    const [expectedTheta = Number.NaN, expectedSd = Number.NaN] = golden.eap[person] ?? [];
    expect(Math.abs(theta - expectedTheta)).toBeLessThan(1e-10);
    expect(Math.abs(sd - expectedSd)).toBeLessThan(1e-10);
    const [integralTheta = Number.NaN, integralSd = Number.NaN] = golden.eap_integrate[person] ?? [];
    expect(Math.abs(theta - integralTheta)).toBeLessThan(1e-6);
    expect(Math.abs(sd - integralSd)).toBeLessThan(1e-6);
  });
});

test('without answers the estimate is the population', () => {
  const { theta, sd } = expectedAPosteriori({ items }, [null, null, null, null, null]);
  expect(theta).toBeCloseTo(0, 12);
  expect(sd).toBeCloseTo(1, 6);
  expect(expectedAPosteriori({ items: [{ a: 1.5, b: [0] }] }, [1]).theta).toBeCloseTo(0.53, 3);
});

test('a long test with steep items has no underflow', () => {
  const long = Array.from({ length: 2000 }, () => ({ a: 4, b: [-1, 0, 1] }));
  const { theta, sd } = expectedAPosteriori(
    { items: long },
    long.map(() => 3),
    { nodes: 601, limit: 6 },
  );
  expect(theta).toBeGreaterThan(2);
  expect(sd).toBeGreaterThan(0);
});

test('a higher answer raises the estimate; any answer narrows it; order is of no account', () => {
  const answers = fc.tuple(...items.map(() => fc.integer({ min: 0, max: 5 })));
  fc.assert(
    fc.property(answers, fc.integer({ min: 0, max: 4 }), (row, index) => {
      const { theta, sd } = expectedAPosteriori({ items }, row);
      expect(sd).toBeLessThan(1);
      const lower = row.map((answer, item) => (item === index ? Math.max(0, answer - 1) : answer));
      const below = expectedAPosteriori({ items }, lower).theta;
      expect(below < theta || row[index] === 0).toBe(true);
      const turned = expectedAPosteriori({ items: [...items].reverse() }, [...row].reverse());
      expect(turned.theta).toBeCloseTo(theta, 10);
    }),
  );
});

test.each([
  ['an answer too few', items, [1, 2, 3, 4], 'invalid_matrix'],
  ['a category too high', items, [6, 0, 0, 0, 0], 'invalid_answer'],
  ['a category between two', items, [0.5, 0, 0, 0, 0], 'invalid_answer'],
  ['no discrimination', [{ a: 0, b: [0] }], [1], 'invalid_scale'],
  ['no thresholds', [{ a: 1, b: [] }], [0], 'invalid_scale'],
  ['falling thresholds', [{ a: 1, b: [1, 0] }], [0], 'invalid_scale'],
])('%s is refused', (_, model, answers, code) => {
  expect(() => expectedAPosteriori({ items: model }, answers)).toThrow(expect.objectContaining({ code }));
});

test('a grid of two nodes is refused', () => {
  expect(() => expectedAPosteriori({ items }, [0, 0, 0, 0, 0], { nodes: 2, limit: 6 })).toThrow(
    expect.objectContaining({ code: 'invalid_scale' }),
  );
});
