import { expect, test } from 'vitest';
import { orderRows } from './orderRows.ts';

const row = (item: string, self: number | null, others: number | null) => ({
  item,
  text: item,
  behavior: null,
  self,
  others,
  othersInterval: null,
  means: [],
  comparison: null,
});
const rows = [row('a', 3, 4), row('b', null, 5), row('c', 5, 2), row('d', 3, null), row('e', 3, 4)];
const order = (by: Parameters<typeof orderRows>[1]) =>
  orderRows(rows, by)
    .map(({ item }) => item)
    .join('');

test('rows without the figure come last, equal ones keep their place', () => {
  expect(order('form')).toBe('abcde');
  expect(order('gap')).toBe('caebd');
  expect(order('high')).toBe('baecd');
  expect(order('low')).toBe('caebd');
});
