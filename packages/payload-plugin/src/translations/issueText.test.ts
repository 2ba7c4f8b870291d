import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorCodes } from '@coaching/core';
import { parseInstrument } from '@coaching/core/assessment';
import { expect, test } from 'vitest';
import { issueSentences } from './issueSentences.ts';
import { issueText } from './issueText.ts';

/** Every code that the checks of an instrument can give. */
const codes = [
  ...new Set(
    globSync('*Issues.ts', { cwd: fileURLToPath(new URL('../../../core/src/assessment/', import.meta.url)) })
      .map((file) => readFileSync(new URL(`../../../core/src/assessment/${file}`, import.meta.url), 'utf8'))
      .flatMap((source) => [...source.matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, code = '']) => code)),
  ),
].filter(
  (code) => !Object.hasOwn(errorCodes, code) && !code.startsWith('invalid_') && code !== 'unrecognized_keys',
);

test('every mistake that core can find in an instrument has a German sentence', () => {
  expect(codes).toContain('unknown_item');
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => issueSentences.de[code] === undefined)).toEqual([]);
});

test('English keeps the exact sentences of core and replaces those for programmers', () => {
  const outcome = parseInstrument({ formats: {}, items: [], scales: [{ items: [], score: 'mean' }] });
  const issues = outcome.ok ? [] : (outcome.issues ?? []);
  const sentences = issues.map((issue) => issueText(issue, 'en'));
  expect(sentences).toContain('Say where the instrument comes from.');
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/);
  for (const sentence of sentences) expect(sentence).not.toMatch(/“\w+” is|expected|received/);
});

test('German sentences hold no English, and both languages end their sentences', () => {
  for (const sentences of Object.values(issueSentences))
    for (const [key, sentence] of Object.entries(sentences))
      expect([key, sentence.endsWith('.')]).toEqual([key, true]);
  const german = Object.values(issueSentences.de).join(' ');
  expect(german).not.toMatch(/\b(the|this|give|choose|missing)\b/i);
});

test('an unknown code still becomes a sentence', () => {
  const issue = { path: ['x'], code: 'no_such_code', message: 'Invalid input' };
  expect(issueText(issue, 'en')).toBe('This is not what belongs here.');
  expect(issueText(issue, 'de')).toBe('Das passt hier nicht hin.');
});
