import { agreementClauses, clauseIssues, termsOfProgram } from '@coaching/core/content';
import { proposeParameters } from '@coaching/core/engagement';
import { expect, test } from 'vitest';
import { leadershipCoaching } from '../programs/leadershipCoaching.ts';
import { coachingAgreement } from './coachingAgreement.ts';

const proposal = (hasSponsor: boolean) =>
  proposeParameters({
    inForce: null,
    program: termsOfProgram(leadershipCoaching),
    template: coachingAgreement.parameters,
    hasSponsor,
  });

test('the clauses name every term, in both languages', () => {
  expect(clauseIssues(coachingAgreement)).toEqual([]);
});

test('the program is the one that starts from this agreement', () => {
  expect(leadershipCoaching.agreementTemplate).toBe(coachingAgreement.key);
});

test('what is signed reads as people speak, with the numbers of the program', () => {
  const text = (key: string, language: 'en' | 'de') => {
    const clause = agreementClauses(coachingAgreement, proposal(true)).find((one) => one.key === key);
    return typeof clause?.text === 'object' ? clause.text[language] : undefined;
  };
  expect(text('scope', 'en')).toMatch(
    /^The agreement covers 12 coaching sessions within 9 months, counted from the last signature\. /,
  );
  expect(text('scope', 'de')).toMatch(
    /^Vereinbart sind 12 Coachingsitzungen; die Laufzeit ab der letzten Unterschrift beträgt 9 Monate\. /,
  );
  expect(text('moving-and-canceling', 'en')).toMatch(
    /^A booking holds at once\. The leader can cancel a session free of charge up to 24 hours before it starts and move it up to 12 hours before\. A session that the leader cancels later counts as used, unless the coach waives this\. /,
  );
  expect(text('moving-and-canceling', 'de')).toMatch(
    / bis 24 Stunden vor Beginn .* bis 12 Stunden vor Beginn /,
  );
  expect(text('no-show', 'de')).toMatch(/^Ist eine Seite 15 Minuten nach Beginn nicht erschienen/);
  expect(text('records', 'de')).toMatch(/ 24 Monate aufbewahrt /);
  expect(text('sponsor-view', 'en')).toMatch(
    /^This is what the sponsor sees: how many sessions have been agreed and used and the progress summary that the leader has released\. /,
  );
});

test('nothing is left in braces, with a sponsor or without', () => {
  for (const hasSponsor of [true, false]) {
    const clauses = agreementClauses(coachingAgreement, proposal(hasSponsor));
    expect(clauses.some(({ audience }) => audience === 'sponsor')).toBe(hasSponsor);
    expect(JSON.stringify(clauses.map(({ text }) => text))).not.toMatch(/\{\w+\}/);
  }
});
