import { expect, test } from 'vitest';
import { aggregateFeedback } from './aggregateFeedback.ts';
import { behaviorLevels } from './behaviorLevels.ts';
import { othersErrorVariances } from './othersError.ts';

const report = aggregateFeedback({
  items: ['a', 'b', 'c'],
  groups: [
    { id: 'self', kind: 'self', raters: [{ answers: { a: 1, b: 1, c: 1 } }] },
    { id: 'peer', kind: 'peer', raters: [4, 4, 4].map((a) => ({ answers: { a, b: 2 } })) },
    { id: 'directReport', kind: 'directReport', raters: [1, 1].map((c) => ({ answers: { c } })) },
  ],
});
const format = { min: 1, max: 5 };
const items = [
  { item: 'a', behavior: 'listens', ...format },
  { item: 'b', behavior: 'listens', ...format, reversed: true },
  { item: 'c', behavior: 'delegates', ...format },
];

test('levels come from the published others, and a behavior that nobody may see has none', () => {
  const { levels, samples } = behaviorLevels(report, items, { sd: 0.2, seed: 1, resamples: 4000 });
  expect(levels).toEqual({ listens: 0.75 });
  const drawn = samples.listens ?? [];
  const center = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const spread = Math.sqrt(drawn.reduce((sum, value) => sum + (value - center) ** 2, 0) / drawn.length);
  expect(othersErrorVariances(report).get('a')).toBeCloseTo(0.21, 12);
  expect(center).toBeCloseTo(0.75, 2);
  expect(spread).toBeCloseTo(0.2 * Math.sqrt(0.21), 2);
});

test('a format without a range is refused', () => {
  const flat = [{ item: 'a', behavior: 'listens', min: 1, max: 1 }];
  expect(() => behaviorLevels(report, flat, { sd: 0.2, seed: 1 })).toThrow(
    expect.objectContaining({ code: 'invalid_scale' }),
  );
});
