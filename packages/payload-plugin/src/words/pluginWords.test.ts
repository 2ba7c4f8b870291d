import { expect, test } from 'vitest';
import { catalogueProblems } from 'words/checks';
import { de } from './de.ts';
import { en } from './en.ts';

test('German says what English says', () => {
  expect(catalogueProblems(en, de)).toEqual([]);
});
