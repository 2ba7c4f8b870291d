import { expect, test } from 'vitest';
import { quietErrors } from './quietErrors.ts';

function written(...said: unknown[]): string {
  const lines: unknown[] = [];
  quietErrors((...all) => void lines.push(...all))(...said);
  return lines.map(String).join('\n');
}

test('an error is written as its kind, its code and its place', () => {
  const cause = Object.assign(new Error('duplicate key: (email)=(canary@example.com)'), { code: '23505' });
  const error = Object.assign(new Error('Failed query: insert … params: canary', { cause }), {
    query: 'insert … canary',
    digest: '12345',
  });
  const line = written('⨯', error);
  expect(line).toContain('⨯');
  expect(line).toMatch(/"type":"Error","code":"23505","digest":"12345","stack":\["at /);
  expect(line).toContain('quietErrors.test.ts');
  expect(line).not.toContain('canary');
});

test('neither is a message of several lines, which could look like a place', () => {
  const error = new Error('first line\ncanary of a second\n  canary');
  expect(written(error)).not.toContain('canary');
});

test('what is no error is written as it is', () => {
  expect(written('A sentence.', 1)).toBe('A sentence.\n1');
});
