import { expect, test } from 'vitest';
import { oneLine } from './oneLine.ts';

test.each([
  'Ann',
  'Léa van Dijk',
  '李小龙',
  'محمد علي',
  // A joiner between letters is part of the spelling.
  'نمی‌خواهم',
  'נעמי \u200Fכהן',
  '👩‍👩‍👧 Demo',
  '-',
  'E\u0301va',
])('%j is one line', (text) => {
  expect(oneLine.test(text)).toBe(true);
});

test.each([
  '',
  ' ',
  '\u00A0',
  'a\nb',
  'a\rb',
  'a\u0085b',
  'a\u2028b',
  'a\u2029b',
  'a\u0000b',
  'a\u001B[2J',
  // Nothing of it can be seen.
  '\u200B',
  '\u2060\uFEFF',
  '\u3164',
  '\u115F',
  '\u00AD',
  '\u2800',
  // It turns round what follows.
  'a\u202Eb',
  'a\u202Ab\u202C',
  '\u2066b\u2069',
])('%j is none', (text) => {
  expect(oneLine.test(text)).toBe(false);
});
