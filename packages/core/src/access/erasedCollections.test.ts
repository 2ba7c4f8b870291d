import { expect, test } from 'vitest';
import { practiceFields } from './collections.ts';
import { erasedCollections } from './erasedCollections.ts';

test('everything that people wrote in an engagement goes with it; what organization and coach said of themselves stays', () => {
  const erased = new Set<string>(erasedCollections);
  const staying = Object.keys(practiceFields).filter((name) => !erased.has(name));
  expect(staying.toSorted()).toEqual(['coaches', 'organizations']);
});

test('what others belong to comes before them, so that nothing is left behind if the rows go in the opposite order', () => {
  const before = (first: (typeof erasedCollections)[number], second: (typeof erasedCollections)[number]) =>
    erasedCollections.indexOf(first) < erasedCollections.indexOf(second);
  expect(before('engagements', 'sessions')).toBe(true);
  expect(before('feedbackRounds', 'feedbackInvitations')).toBe(true);
  expect(before('feedbackRounds', 'feedbackAnswers')).toBe(true);
  for (const content of ['agendaItems', 'offers', 'actions', 'notes'] as const)
    expect(before('sessions', content)).toBe(true);
});
