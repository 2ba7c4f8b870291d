import { expect, test } from 'vitest';
import { byDay } from './byDay.ts';

test('entries of one day stand together, in their order', () => {
  const days = byDay(
    ['2026-03-05T12:00:00Z', '2026-03-05T11:00:00Z', '2026-03-02T12:00:00Z'].map((at) => ({ at })),
  );
  expect(days.map(({ entries }) => entries.map(({ at }) => at.slice(0, 13)))).toEqual([
    ['2026-03-05T12', '2026-03-05T11'],
    ['2026-03-02T12'],
  ]);
});

test('without entries there are no days', () => {
  expect(byDay([])).toEqual([]);
});
