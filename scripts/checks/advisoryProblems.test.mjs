import { expect, test } from 'vitest';
import { advisoryProblems } from './advisoryProblems.mjs';

const one = { id: 'CVE-1', package: 'next', fixed: '16.4.5', tried: 'a.test.ts' };
const locked = new Map([['next', ['16.4.6']]]);
const read = (path) => (path === 'a.test.ts' ? 'tries CVE-1' : '');

test('a release without the weakness that a test tries is fine', () => {
  expect(advisoryProblems([one], locked, read)).toEqual([]);
});

test('a release that has it is named', () => {
  expect(advisoryProblems([one], new Map([['next', ['16.4.4', '16.5.0']]]), read)).toEqual([
    'next 16.4.4 has CVE-1, which 16.4.5 has not.',
  ]);
});

test('a test has to name what it tries', () => {
  expect(advisoryProblems([{ ...one, tried: 'b.test.ts' }], locked, read)).toEqual([
    'b.test.ts does not name CVE-1.',
  ]);
});

test('what is not tried needs a reason, and nothing has both', () => {
  const { tried, ...untried } = one;
  expect(advisoryProblems([untried], locked, read)).toEqual(['CVE-1 is either tried or unused.']);
  expect(advisoryProblems([{ ...untried, unused: 'It is off.' }], locked, read)).toEqual([]);
  expect(advisoryProblems([{ ...one, tried, unused: 'It is off.' }], locked, read)).toHaveLength(1);
});

test('what no release has mended is tried', () => {
  const unmended = { id: 'CVE-2', package: 'next', fixed: null, unused: 'It is off.' };
  expect(advisoryProblems([unmended], locked, read)).toEqual([
    'No release is without CVE-2: it has to be tried.',
  ]);
});

test('a package that is not there is a mistake in the list', () => {
  expect(advisoryProblems([{ ...one, package: 'react' }], locked, read)).toHaveLength(1);
});
