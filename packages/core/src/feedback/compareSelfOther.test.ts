import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { aggregateFeedback } from './aggregateFeedback.ts';
import { compareSelfOther } from './compareSelfOther.ts';
import { planInvitations } from './planInvitations.ts';

const golden = z
  .object({
    cut: z.number(),
    rows: z.object({
      competency: z.array(z.string()),
      self: z.array(z.number()),
      others: z.array(z.number()),
      diff: z.array(z.number()),
      quadrant: z.array(z.string()),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL('../../test/golden/self_other.json', import.meta.url), 'utf8')));

const { competency: items, self, others, diff, quadrant } = golden.rows;
const answersOf = (values: number[]) => ({
  answers: Object.fromEntries(items.map((item, index) => [item, values[index] ?? null])),
});
const report = aggregateFeedback({
  items,
  groups: [
    { id: 'self', kind: 'self', raters: [answersOf(self)] },
    { id: 'peer', kind: 'peer', raters: [answersOf(others), answersOf(others), answersOf(others)] },
  ],
});

describe('self beside others', () => {
  test('the quadrants of R where the error is nil', () => {
    const names: Record<string, string> = {
      blind_spot: 'blindSpot',
      hidden_strength: 'hiddenStrength',
      agreed_strength: 'agreedStrength',
      agreed_development: 'agreedDevelopment',
    };
    const compared = compareSelfOther(report, { cut: golden.cut, sd: 1e-9 });
    expect(compared.map((one) => one.quadrant)).toEqual(quadrant.map((name) => names[name]));
    compared.forEach(({ difference }, index) => {
      expect(difference).toBeCloseTo(diff[index] ?? Number.NaN, 12);
    });
  });

  test('a difference within its error is indeterminate', () => {
    const compared = compareSelfOther(report, { cut: golden.cut, sd: 1 });
    // 1.2816 · sqrt(0.5 + 0.63 / 3)
    expect(compared[0]?.margin).toBeCloseTo(1.0798, 3);
    expect(compared[0]?.quadrant).toBe('blindSpot');
    expect(compareSelfOther(report, { cut: golden.cut, sd: 1, confidence: 0.95 })[0]?.quadrant).toBe(
      'indeterminate',
    );
  });

  test.each([
    ['invalid_scale', { cut: 3, sd: 0 }],
    ['invalid_scale', { cut: 3, sd: Number.POSITIVE_INFINITY }],
    ['invalid_scale', { cut: Number.NaN, sd: 1 }],
    ['invalid_scale', { cut: 3, sd: 1, selfReliability: 2 }],
    ['invalid_probability', { cut: 3, sd: 1, confidence: 1 }],
    ['invalid_probability', { cut: 3, sd: 1, confidence: Number.NaN }],
  ])('throws %s for %j', (code, options) => {
    expect(() => compareSelfOther(report, options)).toThrow(expect.objectContaining({ code }));
  });
});

test.each([
  [3, {}, 5],
  [3, { responseRate: 1 }, 3],
  [3, { responseRate: 0.5, confidence: 0.9 }, 9],
  [1, { responseRate: 0.001, confidence: 0.5 }, 693],
  [1000, {}, 1355],
])('to get %i with %j, invite %i', (needed, options, invited) => {
  expect(planInvitations(needed, options)).toBe(invited);
});

test.each([
  ['invalid_probability', 3, { responseRate: 0 }],
  ['invalid_probability', 3, { responseRate: Number.NaN }],
  ['invalid_probability', 3, { confidence: 1 }],
  ['body_invalid', 0, {}],
  ['body_invalid', 2.5, {}],
  ['body_invalid', Number.NaN, {}],
  ['body_invalid', 100_000, {}],
])('a plan that has no answer is refused: %s for %d raters with %j', (code, needed, options) => {
  expect(() => planInvitations(needed, options)).toThrow(expect.objectContaining({ code }));
});
