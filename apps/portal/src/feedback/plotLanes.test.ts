import { expect, test } from 'vitest';
import { plotLanes } from './plotLanes.ts';

test('symbols that would cover each other take another lane', () => {
  expect(plotLanes([3, 3.05, 4], 0.2)).toEqual([0, 1, 0]);
  expect(plotLanes([3, 3, 3], 0.2)).toEqual([0, 1, 2]);
});

test('the order of the values does not matter for whether they collide', () => {
  const values = [2.1, 4, 2, 3.95, 2.05];
  const lanes = plotLanes(values, 0.2);
  for (const [a, value] of values.entries())
    for (const [b, other] of values.entries())
      if (a !== b && Math.abs(value - other) < 0.2) expect(lanes[a]).not.toBe(lanes[b]);
});

test('where no lane is free, the symbol stays on the line', () => {
  expect(plotLanes([3, 3, 3, 3], 0.2)[3]).toBe(0);
});
