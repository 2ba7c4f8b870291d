import { expect, test } from 'vitest';
import { catalogueProblems } from 'words/checks';
import { coreWords } from './coreWords.ts';
import { de } from './de.ts';
import { en } from './en.ts';

test('German says what English says', () => {
  expect(catalogueProblems(en, de)).toEqual([]);
});

test('a region reads its language, and a language that nobody has written reads English', () => {
  expect(coreWords('de-AT').errors.forbidden).toBe('Ihre Rolle erlaubt das nicht.');
  expect(coreWords('fr').errors.forbidden).toBe('Your role does not allow this.');
});
