import { expect, test } from 'vitest';
import { catalogueProblems } from 'words/checks';
import { chooseLanguage, localeOf } from './chooseLanguage.ts';
import { en } from './en.ts';
import { languages, languageTags } from './languages.ts';

test.each(languageTags)('every text of the portal is there in %s, with its values', async (tag) => {
  expect(catalogueProblems(en, await languages[tag].load())).toEqual([]);
});

test('the first wanted language that the portal speaks is taken, and English where there is none', () => {
  expect(chooseLanguage(['fr-CH', 'DE-ch', 'en'])).toBe('de');
  expect(chooseLanguage(['en-GB', 'de'])).toBe('en');
  expect(chooseLanguage(['fr', 'klingon'])).toBe('en');
  expect(chooseLanguage([])).toBe('en');
});

test('dates look as the visitor is used to where the browser says so', () => {
  expect(localeOf('de', ['en-US', 'de-AT', 'de'])).toBe('de-AT');
  expect(localeOf('de', ['en-US'])).toBe('de');
  expect(localeOf('en', ['fr'])).toBe('en');
});
