import { expect, test } from 'vitest';
import { answersTo } from './answers.ts';

const items = Array.from({ length: 40 }, (_, index) => ({ id: `item-${index}`, text: '', format: 'five' }));
const instrument = {
  key: 'demo',
  version: '1',
  hash: '',
  title: '',
  description: '',
  lens: 'behavior' as const,
  language: 'en',
  source: '',
  license: { name: '' },
  formats: { five: { kind: 'rating' as const, min: 1, max: 5, notObserved: true } },
  items,
  scales: [],
};
const mean = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;

test('answers stay in the range, near the leaning, and differ from voice to voice', () => {
  const one = answersTo(instrument, { other: 0.75 }, 'one');
  expect(Object.keys(one)).toEqual(items.map(({ id }) => id));
  expect(mean(Object.values(one))).toBeGreaterThan(3.6);
  expect(mean(Object.values(one))).toBeLessThan(4.4);
  expect(new Set(Object.values(one)).size).toBeGreaterThan(1);
  expect(answersTo(instrument, { other: 0.75 }, 'one')).toEqual(one);
  expect(answersTo(instrument, { other: 0.75 }, 'two')).not.toEqual(one);
  expect(Object.values(answersTo(instrument, { other: 3 }, 'one')).every((value) => value === 5)).toBe(true);
});

test('the longest beginning that fits an item counts', () => {
  const { 'item-1': named, 'item-2': begun } = answersTo(
    instrument,
    { other: 0.5, 'item-': 1.5, 'item-1': -0.5 },
    'one',
  );
  expect([named, begun]).toEqual([1, 5]);
});

test('a share of the items was not observed', () => {
  const answers = Object.values(answersTo(instrument, { other: 0.5 }, 'one', 0.25));
  const unseen = answers.filter((value) => value === null).length;
  expect(unseen).toBeGreaterThan(3);
  expect(unseen).toBeLessThan(20);
});
