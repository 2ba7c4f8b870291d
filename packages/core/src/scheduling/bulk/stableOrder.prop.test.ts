import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableOrder } from './stableOrder.ts';

test('orders as a stable sort does, whether values are spread or crowded', () => {
  const crowded = fc.integer({ min: 0, max: 3 });
  const spread = fc.integer({ min: -8_640_000_000_000, max: 8_640_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.oneof(crowded, spread)), (values) => {
      const expected = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      expect([...stableOrder(values)]).toEqual(expected);
    }),
  );
});

test('keeps the order of equal values', () => {
  expect([...stableOrder([30, 10, 30, 20])]).toEqual([1, 3, 0, 2]);
});
