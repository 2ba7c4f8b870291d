import { expect, test } from 'vitest';
import { aggregateFeedback } from './aggregateFeedback.ts';

/** What the leader, who gave `own` themselves, computes from the published mean of a group: the sum of the others' answers. */
function sumOfOthers(others: readonly number[], own: readonly number[]): number | null {
  const raters = [...others, ...own].map((answer) => ({ answers: { q: answer } }));
  const { published } = aggregateFeedback({ items: ['q'], groups: [{ id: 'peer', kind: 'peer', raters }] });
  const figure = published.find(({ group }) => group === 'peer');
  if (!figure) return null;
  return Math.round(figure.mean * figure.raters - own.reduce((sum, answer) => sum + answer, 0));
}

// docs/anonymity.md says this; who approves the list is what stands against it, not arithmetic.
test('a leader who holds all raters of a group but one reads that one’s answer', () => {
  expect(sumOfOthers([4], [1, 1])).toBe(4);
  expect(sumOfOthers([2], [5, 5, 5])).toBe(2);
});

test('a leader who holds fewer reads the sum of the others, and no more', () => {
  // One of three: two people are behind the sum, and which answered what stays open.
  expect(sumOfOthers([1, 5], [3])).toBe(sumOfOthers([5, 1], [3]));
  expect(sumOfOthers([3, 3], [3])).toBe(6);
  expect(sumOfOthers([1, 5], [3])).toBe(6);
});

test('a leader’s own raters lift a group over its threshold: two of three are not shown without the third', () => {
  expect(sumOfOthers([4, 2], [])).toBeNull();
  expect(sumOfOthers([4, 2], [1])).toBe(6);
});
