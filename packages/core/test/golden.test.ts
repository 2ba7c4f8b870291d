import { expect, test } from 'vitest';
import { goldenFigures } from '../bench/golden/figures.ts';
import { largestDifference, sideBySide } from '../bench/golden/GoldenFigure.ts';

test.each(goldenFigures)('$file: $figure', ({ tolerance, values }) => {
  expect(largestDifference(values())).toBeLessThanOrEqual(tolerance);
});

test('a figure cannot pass by being empty, short or no number', () => {
  expect(largestDifference([])).toBe(Infinity);
  expect(largestDifference(sideBySide([1, 2], [1]))).toBe(Infinity);
  expect(largestDifference(sideBySide([1], [1, 2]))).toBe(Infinity);
  expect(largestDifference([[Number.NaN, 1]])).toBe(Infinity);
  expect(largestDifference([[1, Number.NaN]])).toBe(Infinity);
  expect(largestDifference([[null, 1]])).toBe(Infinity);
  expect(largestDifference([[1, null]])).toBe(Infinity);
  expect(largestDifference([[null, null]])).toBe(0);
  expect(largestDifference(sideBySide([1.5, 0.25, 2], [1, 0, 2]))).toBe(0.5);
});
