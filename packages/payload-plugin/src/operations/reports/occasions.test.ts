import { expect, test } from 'vitest';
import { pairsOf } from './occasions.ts';

test.each([
  ['', []],
  ['a', []],
  ['ab', ['sincePrevious a b']],
  ['abc', ['sincePrevious b c', 'sinceFirst a c']],
  ['abcd', ['sincePrevious c d', 'sinceFirst a d']],
])('of the occasions “%s” these are compared: %j', (occasions, expected) => {
  const pairs = pairsOf([...occasions]);
  expect(pairs.map(({ span, before, after }) => `${span} ${before} ${after}`)).toEqual(expected);
});
