import { expect, test } from 'vitest';
import { passwordProblem } from './passwordProblem.ts';

const ann = { name: 'Ann Bartholomew', email: 'ann.barth@example.com' };

test.each([
  ['eleven-char', 'tooShort'],
  ['x'.repeat(201), 'tooLong'],
  ['password1234', 'common'],
  ['P@ssw0rd2024!', 'common'],
  ['qwertyuiop12', 'common'],
  ['123456789012', 'common'],
  ['aaaaaaaaaaaaaaaa', 'common'],
  ['bartholomew-77', 'own'],
  ['ANN.BARTH@example.com', 'own'],
  ['four quiet herons', null],
  ['ann reads four quiet herons', null],
] as const)('“%s” is refused as %s', (password, problem) => {
  expect(passwordProblem(password, ann)).toBe(problem);
});
