import { expect, test } from 'vitest';
import { hasAfterMeasures } from './hasAfterMeasures.ts';

test('the same questions twice are an after-measure, from the leader or from the others', () => {
  expect(hasAfterMeasures({ answered: ['a', 'b', 'a'], released: [] })).toBe(true);
  expect(hasAfterMeasures({ answered: [], released: ['a', 'a'] })).toBe(true);
});

test('once each is none, and what the leader says of themselves is no second 360', () => {
  expect(hasAfterMeasures({ answered: [], released: [] })).toBe(false);
  expect(hasAfterMeasures({ answered: ['a', 'b'], released: ['a'] })).toBe(false);
});
