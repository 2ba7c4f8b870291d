import { expect, test } from 'vitest';
import { medianRows } from './medians.mjs';

const row = (ratio, name = 'booking') => ({ name, measured: `${ratio} ms`, peer: '1 ms', ratio, limit: 2 });

test('the run in the middle counts, whole', () => {
  const [only] = medianRows([9, 1.5, 8, 1, 1.2].map((ratio) => [row(ratio)]));
  expect(only).toEqual({ ...row(1.5), passes: true });
});

test('a figure above its limit has missed it, and the others are told all the same', () => {
  const runs = [2.1, 2.2, 2.3].map((ratio) => [row(ratio), row(2, 'reading')]);
  expect(medianRows(runs).map(({ name, passes }) => [name, passes])).toEqual([
    ['booking', false],
    ['reading', true],
  ]);
});

test('a figure that a run does not have, or that is no number, has missed its limit', () => {
  expect(medianRows([[row(1)], [], [row(1)]])[0].passes).toBe(false);
  expect(medianRows([[row(Number.NaN)]])[0].passes).toBe(false);
});
