import { expect, test } from 'vitest';
import { readClosingLine, table } from './outcome.mjs';

test('the closing line says how many passed and failed', () => {
  expect(readClosingLine('── ok: Build\n\n2369 passed, 0 failed\n', 0)).toEqual({
    passed: 2369,
    failed: 0,
    note: '',
  });
});

test('a step that failed without a test is named', () => {
  expect(readClosingLine('\nFailed: Security floors\n\n3 passed, 0 failed\n', 1).note).toBe(
    'Security floors',
  );
  expect(readClosingLine('3 passed, 0 failed\n', 1).note).toBe('exit code 1');
});

test.each(['', 'The build failed.\n', '3 passed, 0 failed\nKilled\n'])(
  'a run that ends without the line, as in "%s", has failed',
  (output) => {
    expect(readClosingLine(output, 1)).toMatchObject({ passed: 0, failed: 1 });
  },
);

test('a table is as wide as its widest cells', () => {
  expect(
    table([
      ['variant', 'passed'],
      ['apia', 12],
    ]),
  ).toBe('| variant | passed |\n| ------- | ------ |\n| apia    | 12     |');
});
