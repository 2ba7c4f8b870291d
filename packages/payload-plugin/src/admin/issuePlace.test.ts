import { expect, test } from 'vitest';
import { pluginWords } from '../words/pluginWords.ts';
import { issuePlace } from './issuePlace.ts';

const doc = { title: 'Calm', scales: [{ title: 'Planning' }], items: [{ key: 'A1' }] };

test.each([
  [['license', 'name'], 'License', 'Lizenz'],
  [['items'], 'Items', 'Fragen'],
  [['items', 0, 'text'], 'Item 1 (A1)', 'Frage 1 (A1)'],
  [['scales', 0, 'items', 2, 'item'], 'Scale 1 (Planning), Item 3', 'Skala 1 (Planning), Frage 3'],
  [
    ['scales', 0, 'bands', 'ranges', 1, 'from'],
    'Scale 1 (Planning), Band 2',
    'Skala 1 (Planning), Bereich 2',
  ],
  [['composites', 0, 'scales', 1, 'scale'], 'Composite 1, Scale 2', 'Gesamtwert 1, Skala 2'],
  [['something'], '', ''],
])('%j is called %s', (path, en, de) => {
  expect(issuePlace(doc, path, pluginWords('en').panel)).toBe(en);
  expect(issuePlace(doc, path, pluginWords('de').panel)).toBe(de);
});
