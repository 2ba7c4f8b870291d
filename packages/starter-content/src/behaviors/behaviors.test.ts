import { expect, test } from 'vitest';
import { leadershipBehaviors } from '../instruments/leadershipBehaviors.ts';
import { behaviors, competencies, competencyGroups } from './behaviors.ts';

test('the model has five qualifications and the fundamentals, 28 competencies in all', () => {
  expect(competencyGroups.map((group) => [group.key, group.competencies.length])).toEqual([
    ['leading-change', 6],
    ['leading-people', 4],
    ['results-driven', 6],
    ['business-acumen', 3],
    ['building-coalitions', 3],
    ['fundamentals', 6],
  ]);
  expect(competencies).toHaveLength(28);
});

test('each competency has two behaviors, and each behavior one item of the questionnaire', () => {
  for (const competency of competencies) {
    expect(behaviors.filter((behavior) => behavior.competency === competency.key)).toHaveLength(2);
  }
  expect(leadershipBehaviors.items.map((item) => item.behavior)).toEqual(
    behaviors.map((behavior) => behavior.key),
  );
  expect(leadershipBehaviors.items).toHaveLength(56);
});

test('statements are worded for the leader and for raters alike', () => {
  const english = leadershipBehaviors.items.map(({ text }) =>
    typeof text === 'string' ? text : (text.en ?? ''),
  );
  const german = leadershipBehaviors.items.map(({ text }) =>
    typeof text === 'string' ? text : (text.de ?? ''),
  );
  expect(english.filter((text) => /\b(I|me|my|you|your|he|she|his|her)\b/.test(text))).toEqual([]);
  expect(
    german.filter((text) => /\b([Ii]ch|[Mm]ir|[Mm]ich|[Mm]ein\w*|Sie|Ihr\w*|sein|seine\w*)\b/.test(text)),
  ).toEqual([]);
  expect(new Set(english).size).toBe(56);
  expect(new Set(german).size).toBe(56);
});
