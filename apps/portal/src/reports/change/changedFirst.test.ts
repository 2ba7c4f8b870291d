import { expect, test } from 'vitest';
import type { Verdict } from './Changed.ts';
import { changedFirst, sharedReason } from './changedFirst.ts';
import { countVerdicts } from './countVerdicts.ts';

const figure = (id: string, verdict: Verdict, sentence = '') => ({ id, verdict, sentence });

test('reliable changes come first, and nothing else moves', () => {
  const figures = [
    figure('a', 'noReliableChange'),
    figure('b', 'declined'),
    figure('c', null),
    figure('d', 'rose'),
    figure('e', 'notComparable'),
  ];
  expect(changedFirst(figures).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c', 'e']);
});

test('a reason that many share is said once', () => {
  const none = figure('x', null, 'It is not known.');
  expect(sharedReason([none, none])).toBeNull();
  expect(sharedReason([none, none, none])).toBe('It is not known.');
  expect(sharedReason([none, none, none, figure('y', 'notComparable', 'Another.')])).toBe('It is not known.');
  const unchanged = figure('z', 'noReliableChange', 'No reliable change.');
  expect(sharedReason([unchanged, unchanged, unchanged])).toBeNull();
});

test('what cannot be said counts neither as a change nor as none', () => {
  const verdicts: Verdict[] = ['improved', 'fell', 'noReliableChange', null, 'notComparable'];
  expect(countVerdicts(verdicts.map((verdict) => ({ verdict })))).toEqual({
    changed: 2,
    unchanged: 1,
    unknown: 2,
  });
});
