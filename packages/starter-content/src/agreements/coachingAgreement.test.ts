import { expect, test } from 'vitest';
import { leadershipCoaching } from '../programs/leadershipCoaching.ts';
import { coachingAgreement } from './coachingAgreement.ts';

/** Returns the numbers that a clause mentions, the same in both languages or the test fails. */
function numbersIn(key: string): number[] {
  const text = coachingAgreement.body.find((clause) => clause.key === key)?.text;
  if (text === undefined || typeof text === 'string') throw new Error(`No clause ${key} in two languages`);
  const numbers = (words = '') => [...words.matchAll(/\d+/g)].map(Number);
  expect(numbers(text.de)).toEqual(numbers(text.en));
  return numbers(text.en);
}

test('the clauses say what the parameters do', () => {
  const { freeCancelMinutes, freeRescheduleMinutes, graceMinutes, retentionMonths, sessions } =
    coachingAgreement.parameters;
  expect(numbersIn('moving-and-canceling')).toEqual([freeCancelMinutes / 60, freeRescheduleMinutes / 60]);
  expect(numbersIn('no-show')).toEqual([graceMinutes]);
  expect(numbersIn('records')).toEqual([retentionMonths]);
  expect(numbersIn('scope')).toEqual([sessions]);
});

test('the sponsor is shown counts and the released summary, and a clause for the sponsor says so', () => {
  expect(coachingAgreement.parameters.sponsorSees).toEqual(['sessionCounts', 'progressSummary']);
  expect(coachingAgreement.body.find((clause) => clause.key === 'sponsor-view')?.audience).toBe('sponsor');
});

test('the program proposes the terms that its agreement fixes', () => {
  const { parties, sponsorSees, retentionMonths, sessions, ...terms } = coachingAgreement.parameters;
  expect(leadershipCoaching.agreementTemplate).toBe(coachingAgreement.key);
  expect(leadershipCoaching.policy).toEqual(terms);
  expect(leadershipCoaching.sessions).toBe(sessions);
});
