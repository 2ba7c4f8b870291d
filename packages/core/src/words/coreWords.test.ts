import { readdir, readFile } from 'node:fs/promises';
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

test('no other file of core chooses words by a language', async () => {
  const source = new URL('../', import.meta.url);
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.includes('.test.') && !file.startsWith('words'),
  );
  expect(files.length).toBeGreaterThan(100);
  const chooses = async (file: string) =>
    /=== 'de'|\? de : en\b/.test(await readFile(new URL(file, source), 'utf8'));
  const found = await Promise.all(files.map(async (file) => ((await chooses(file)) ? [file] : [])));
  expect(found.flat()).toEqual([]);
});
