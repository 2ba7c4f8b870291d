import { expect, test } from 'vitest';
import { zeroIssues } from './zeroIssues.ts';

test('a zero character is found wherever it hides', () => {
  const paths = zeroIssues({ a: 'x', b: ['y', 'z\0'], c: { d: { '\0': 1 } }, e: null, f: 0 }).map(
    ({ path }) => path,
  );
  expect(paths).toEqual([
    ['b', 1],
    ['c', 'd', '\0'],
  ]);
});
