import { expect, test } from 'vitest';
import { attackCounts, type Tell } from '../../test/support/disclosure/countAttack.ts';

test('no change of the word for the answers is that of fewer than three people, however a leader invites and looks', () => {
  const { leaks, changes } = attackCounts(3000);
  expect(leaks).toBe(0);
  expect(changes).toBeGreaterThan(300);
});

const live: Tell = (_, groups, now) => ({ day: Math.floor(now / 86_400_000), groups });
const daily: Tell = (kept, groups, now) => {
  const today = Math.floor(now / 86_400_000);
  return kept && kept.day >= today ? kept : { day: today, groups };
};

test.each([
  ['counts as they come', live],
  ['counts once a day, by whatever they have grown', daily],
])('the same leader sees through %s', (_, tell) => {
  expect(attackCounts(300, { tell }).leaks).toBeGreaterThan(0);
});

// docs/anonymity.md says this; the coach who reads the list is what stands against it.
test('a leader with two raters of their own sees the word move at another person’s answer', () => {
  expect(attackCounts(3000, { own: 2 }).leaks).toBeGreaterThan(0);
});
