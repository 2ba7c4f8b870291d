import { expect, test } from 'vitest';
import { acceptedLanguages } from './acceptedLanguages.ts';
import { createLanguages } from './createLanguages.ts';

const en = { left: '{count, plural, one {# left} other {# left}}', hello: 'Hello' } as const;
const de = { left: 'Noch {count}', hello: 'Guten Tag' };

test('words come in the language that fits best, else in the first one', () => {
  const languages = createLanguages(en, { en, de });
  expect(languages.wordsIn('de-AT').left({ count: 2 })).toBe('Noch 2');
  expect(languages.wordsIn('fr').hello).toBe('Hello');
  expect([languages.pick('de-AT'), languages.pick('fr')]).toEqual(['de', 'en']);
  expect([languages.messagesIn('de-AT'), languages.messagesIn('fr')]).toEqual([de, en]);
});

test('a language that is added is spoken at once, and replaces one of its name', () => {
  const languages = createLanguages(en, { en, de });
  expect(languages.wordsIn('de').hello).toBe('Guten Tag');
  languages.add('fr', { left: '{count}', hello: 'Bonjour' });
  languages.add('de', { left: '{count}', hello: 'Hallo' });
  expect(languages.tags()).toEqual(['en', 'de', 'fr']);
  expect([languages.wordsIn('fr').hello, languages.wordsIn('de').hello]).toEqual(['Bonjour', 'Hallo']);
});

test.each([
  ['en;q=0.5, de-AT, fr;q=0', ['de-AT', 'en']],
  ['*', []],
  ['', []],
  ['de , en-US; q=0.8', ['de', 'en-US']],
  ['<script>, de', ['de']],
])('the header %j asks for %j', (header, languages) => {
  expect(acceptedLanguages(header)).toEqual(languages);
});
