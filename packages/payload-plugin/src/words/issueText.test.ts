import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorCodes } from '@coaching/core';
import { expect, test } from 'vitest';
import { issueText } from './issueText.ts';
import { pluginWords } from './pluginWords.ts';

/** Every code that the checks of an instrument can give. */
const codes = [
  ...new Set(
    globSync('*Issues.ts', {
      cwd: fileURLToPath(new URL('../../../core/src/assessment/instrument/parse/', import.meta.url)),
    })
      .map((file) =>
        readFileSync(
          new URL(`../../../core/src/assessment/instrument/parse/${file}`, import.meta.url),
          'utf8',
        ),
      )
      .flatMap((source) => [...source.matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, code = '']) => code)),
  ),
].filter(
  (code) => !Object.hasOwn(errorCodes, code) && !code.startsWith('invalid_') && code !== 'unrecognized_keys',
);

/** Every code that the terms of a clause can give. */
const termCodes = [
  ...readFileSync(new URL('../../../core/src/content/clauseTerms.ts', import.meta.url), 'utf8').matchAll(
    /code: '(\w+)',/g,
  ),
].map(([, code = '']) => code);

const { issues: english } = pluginWords('en');
const { issues: german } = pluginWords('de');

test('every mistake that core can find in an instrument or in a clause has a sentence', () => {
  expect(codes).toContain('unknown_item');
  expect(codes.length).toBeGreaterThan(15);
  const known = Object.keys(english.byCode);
  expect([...codes, ...termCodes].filter((code) => !known.includes(code))).toEqual([]);
});

test('the field and the code choose the sentence, then the code alone; what an issue says is for programmers', () => {
  const issue = { path: ['title'], code: 'missing', message: 'Invalid input: expected string' };
  expect(issueText(issue, english)).toBe('Give it a title.');
  expect(issueText({ ...issue, path: ['items', 0, 'nickname'] }, english)).toBe('Something is missing here.');
  expect(issueText({ ...issue, path: ['items', 0, 'nickname'] }, german)).toBe('Hier fehlt noch etwas.');
  const deviation = { path: ['norms', 0, 'sd'], code: 'too_small' };
  expect(issueText(deviation, english)).toBe('The standard deviation must lie above 0.');
});

test('every sentence ends, and German ones hold no English', () => {
  for (const { byCode, byField } of [english, german])
    for (const sentence of [byCode, ...Object.values(byField)].flatMap((group) => Object.values(group)))
      expect(sentence).toMatch(/^[A-ZÄÖÜ].*[.]$/);
  expect(JSON.stringify(german)).not.toMatch(/\b(the|this|give|choose)\b/i);
});

test('an unknown code still becomes a sentence', () => {
  const issue = { path: ['x'], code: 'no_such_code', message: 'Invalid input' };
  expect(issueText(issue, english)).toBe('This is not what belongs here.');
  expect(issueText(issue, german)).toBe('Das passt hier nicht hin.');
});
