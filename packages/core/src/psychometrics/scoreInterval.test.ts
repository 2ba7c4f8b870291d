import { expect, test } from 'vitest';
import golden from '../../test/golden/rci.json' with { type: 'json' };
import { estimatedTrueScore } from './estimatedTrueScore.ts';
import { scoreInterval } from './scoreInterval.ts';

const { kelley } = golden;

test('estimated true scores, their errors and intervals are those of R', () => {
  kelley.x.forEach((score, index) => {
    const { mean, sd, rel: reliability } = kelley;
    const { estimate, standardError, lower, upper } = estimatedTrueScore({ score, mean, sd, reliability });
    expectRelative(estimate, kelley.true_est[index]);
    expectRelative(standardError, kelley.see_true);
    expectRelative(lower, kelley.ci95_true[index]?.[0]);
    expectRelative(upper, kelley.ci95_true[index]?.[1]);
  });
});

test('observed scores have the error and the intervals of R', () => {
  kelley.x.forEach((score, index) => {
    const interval = scoreInterval({ score, sd: kelley.sd, reliability: kelley.rel });
    expectRelative(interval.standardError, kelley.sem);
    expectRelative(interval.lower, kelley.ci95_obs[index]?.[0]);
    expectRelative(interval.upper, kelley.ci95_obs[index]?.[1]);
  });
});

test('the documented examples', () => {
  const rounded = (values: object) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, Number(Number(value).toFixed(3))]),
    );
  expect(rounded(scoreInterval({ score: 3, sd: 0.7, reliability: 0.84 }))).toEqual({
    lower: 2.451,
    upper: 3.549,
    standardError: 0.28,
    confidence: 0.95,
  });
  expect(rounded(estimatedTrueScore({ score: 2, mean: 3.3, sd: 0.7, reliability: 0.84 }))).toEqual({
    estimate: 2.208,
    lower: 1.705,
    upper: 2.711,
    standardError: 0.257,
    confidence: 0.95,
  });
});

test('an interval ends where the scale ends, and narrows with confidence', () => {
  const input = { score: 4.8, sd: 0.7, reliability: 0.84 };
  const bounded = scoreInterval({ ...input, range: { min: 1, max: 5 } });
  const free = scoreInterval(input);
  expect(bounded).toEqual({ ...free, upper: 5 });
  expect(free.upper).toBeGreaterThan(5);
  expect(scoreInterval({ ...input, confidence: 0.8 }).upper).toBeLessThan(free.upper);
});

test('a useless scale says no more than the mean of the population', () => {
  const { estimate, standardError } = estimatedTrueScore({ score: 5, mean: 3, sd: 1, reliability: 0 });
  expect([estimate, standardError]).toEqual([3, 0]);
});

test.each([
  ['invalid_scale', { sd: 0 }],
  ['invalid_scale', { sd: Number.NaN }],
  ['invalid_scale', { reliability: 1 }],
  ['invalid_scale', { reliability: -0.1 }],
  ['invalid_score', { score: Number.NaN }],
  ['invalid_probability', { confidence: 0 }],
  ['invalid_probability', { confidence: 95 }],
])('%s: %o is refused by both', (code, wrong) => {
  const input = { score: 3, mean: 3, sd: 0.7, reliability: 0.84, ...wrong };
  expect(() => scoreInterval(input)).toThrow(expect.objectContaining({ code }));
  expect(() => estimatedTrueScore(input)).toThrow(expect.objectContaining({ code }));
});

test('a mean that is no number, a range upside down, a score beyond it', () => {
  const input = { score: 3, sd: 0.7, reliability: 0.84 };
  const code = (wrong: string) => expect.objectContaining({ code: wrong });
  expect(() => estimatedTrueScore({ ...input, mean: Infinity })).toThrow(code('invalid_scale'));
  expect(() => scoreInterval({ ...input, range: { min: 5, max: 1 } })).toThrow(code('invalid_scale'));
  expect(() => scoreInterval({ ...input, range: { min: 1, max: 2 } })).toThrow(code('invalid_score'));
});

function expectRelative(actual: number, expected: number | undefined): void {
  expect(Math.abs(actual / (expected ?? Number.NaN) - 1)).toBeLessThanOrEqual(1e-12);
}
