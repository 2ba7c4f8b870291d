import type { PublishedInstrument } from '@coaching/sdk';
import { expect, test } from 'vitest';
import { answerOptions, itemPages, openItems } from './questionnaire.ts';

const items = (count: number, format = 'rating') =>
  Array.from({ length: count }, (_, index) => ({ id: `i${index}`, text: `Text ${index}`, format }));

test.each([0, 1, 8, 9, 20, 41])(
  '%i items: every item on one page, pages of at most 8 and nearly equal',
  (count) => {
    const pages = itemPages(items(count));
    expect(pages.flat()).toEqual(items(count));
    const lengths = pages.map((page) => page.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  },
);

test('a rating counts from its lowest step, a forced choice from zero', () => {
  expect(answerOptions({ kind: 'rating', min: -1, max: 1, labels: ['low', 'mid', 'high'] }, 'n/o')).toEqual([
    { value: -1, label: 'low' },
    { value: 0, label: 'mid' },
    { value: 1, label: 'high' },
  ]);
  expect(answerOptions({ kind: 'rating', min: 1, max: 2, notObserved: true }, 'n/o')).toEqual([
    { value: 1, label: '1' },
    { value: 2, label: '2' },
    { value: null, label: 'n/o' },
  ]);
  expect(answerOptions({ kind: 'forcedChoice', options: ['a', 'b'] }, 'n/o')).toEqual([
    { value: 0, label: 'a' },
    { value: 1, label: 'b' },
  ]);
});

test('null is an answer only where "not observed" is offered', () => {
  const instrument: PublishedInstrument = {
    key: 'k',
    version: '1',
    hash: 'h',
    title: 'T',
    description: '',
    lens: 'behavior',
    language: 'en',
    source: 's',
    license: { name: 'CC0' },
    formats: {
      seen: { kind: 'rating', min: 1, max: 5, notObserved: true },
      own: { kind: 'rating', min: 1, max: 5 },
    },
    items: [
      { id: 'a', text: 'A', format: 'seen' },
      { id: 'b', text: 'B', format: 'own' },
      { id: 'c', text: 'C', format: 'own' },
    ],
    scales: [],
  };
  expect(openItems(instrument, { a: null, b: null }).map((item) => item.id)).toEqual(['b', 'c']);
});
