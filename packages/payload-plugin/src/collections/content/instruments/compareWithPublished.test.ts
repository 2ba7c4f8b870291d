import { expect, test } from 'vitest';
import { compareWithPublished } from './compareWithPublished.ts';

const published = {
  id: 'calm',
  version: '1',
  title: { en: 'Calm', de: 'Ruhe' },
  lens: 'behavior',
  license: { name: 'CC0 1.0' },
  source: 'A test',
  language: 'en',
  formats: { agree: { kind: 'rating', min: 1, max: 5 } },
  items: [
    { id: '1', text: { en: 'I leave time.', de: 'Ich lasse Zeit.' }, format: 'agree', behavior: 'patience' },
    { id: '2', text: 'I interrupt.', format: 'agree' },
  ],
  scales: [
    {
      id: 'calm',
      title: { en: 'Calm', de: 'Ruhe' },
      score: 'mean',
      minValid: 0.8,
      items: [
        { item: '1', keyed: 1 },
        { item: '2', keyed: -1 },
      ],
    },
  ],
};

/** The form in English, as it stands after the version was published. */
const form = (reversed: boolean, text = 'I interrupt.') => ({
  key: 'calm',
  title: 'Calm',
  lens: 'behavior',
  license: { name: 'CC0 1.0' },
  source: 'A test',
  language: 'en',
  formats: [{ blockType: 'rating', name: 'agree', min: 1, max: 5 }],
  items: [
    { key: '1', text: 'I leave time.', format: 'agree', behavior: 'some-id' },
    { key: '2', text, format: 'agree' },
  ],
  scales: [
    {
      key: 'calm',
      title: 'Calm',
      score: 'mean',
      minValid: 0.8,
      items: [{ item: '1' }, { item: '2', reversed }],
    },
  ],
});

test('an unchanged form says that nothing changes, though it holds one language of two', () => {
  expect(compareWithPublished(published, form(true), 'en')).toEqual([]);
});

test.each([
  ['a turned key', form(false)],
  ['other words', form(true, 'I let others finish.')],
])('%s makes the scores incomparable, and the sentence says so in the editor’s language', (_, doc) => {
  expect(compareWithPublished(published, doc, 'en')).toMatchObject([
    { title: 'Calm', verdict: 'notComparable' },
  ]);
  const [english] = compareWithPublished(published, doc, 'en') ?? [];
  const [german] = compareWithPublished(published, doc, 'de') ?? [];
  expect(german?.text).not.toBe(english?.text);
});

test('while something is wrong, nothing is foretold', () => {
  expect(compareWithPublished(published, { ...form(true), title: null }, 'en')).toBeNull();
});
