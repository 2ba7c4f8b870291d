import { expect, test } from 'vitest';
import { lineSchema } from './primitives.ts';

test.each([
  ['', 'too_small'],
  [' ', 'too_small'],
  ['\u200B', 'invalid_format'],
  ['x'.repeat(201), 'too_big'],
])('what is wrong with %j as one line is said once', (text, code) => {
  expect(lineSchema.safeParse(text).error?.issues.map((issue) => issue.code)).toEqual([code]);
});
