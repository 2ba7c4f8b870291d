import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementClauses, termText } from './agreementClauses.ts';
import type { AgreementParameters, AgreementTemplate } from './agreementTemplate.ts';
import { clauseIssues, clauseTerms } from './clauseTerms.ts';

const parameters: AgreementParameters = {
  sessions: 12,
  termMonths: 9,
  approvalMinutes: 0,
  freeCancelMinutes: 1440,
  freeRescheduleMinutes: 90,
  graceMinutes: 15,
  lateCancelConsumes: true,
  leaderNoShowConsumes: false,
  retentionMonths: 24,
  sponsorSees: ['sessionCounts'],
  parties: ['leader', 'coach', 'sponsor'],
};
const everyTerm = clauseTerms.map((term) => `{${term}}`).join(' ');
const inAll = everyTerm.replace(' {sponsorSees}', '');
const clause = (text: AgreementTemplate['body'][number]['text'], audience: 'all' | 'sponsor' = 'all') => ({
  key: audience,
  title: 'Terms',
  text,
  audience,
});
const complete = [clause({ en: inAll, de: inAll }), clause('{sponsorSees}', 'sponsor')];
const proposes = { sponsorSees: parameters.sponsorSees, retentionMonths: 24 };
const codes = (body: AgreementTemplate['body'], shown = proposes) =>
  clauseIssues({ body, parameters: shown }).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('clauseIssues', () => {
  test('finds nothing where every term is named, in every language', () => {
    expect(codes(complete)).toEqual([]);
    expect(codes([clause(inAll)], { ...proposes, sponsorSees: [] })).toEqual([]);
  });

  test('names a term that does not exist, at its place', () => {
    expect(codes([...complete, clause({ en: '{sesions}', de: '' })])).toEqual([
      'term_unknown body.2.text.en',
    ]);
  });

  test.each(clauseTerms)('misses {%s} where one language leaves it out', (term) => {
    const without = (text: string) => text.replace(`{${term}}`, '12');
    const body = [clause({ en: inAll, de: without(inAll) }), clause(without('{sponsorSees}'), 'sponsor')];
    expect(codes(body)).toEqual(['term_missing body']);
  });

  test('wants what the sponsor sees in a clause that only the sponsor reads', () => {
    expect(codes([clause(everyTerm)])).toEqual(['term_misplaced body.0.text']);
    expect(codes([clause(inAll)])).toEqual(['term_missing body']);
  });
});

describe('agreementClauses', () => {
  test('says each term as the parameters have it, in the language of the text', () => {
    const body = [
      clause({
        en: '{sessions}, {termMonths}, {freeCancelMinutes}, {freeRescheduleMinutes}, {graceMinutes}, {retentionMonths}',
        de: '{sessions}, {termMonths}, {freeCancelMinutes}, {freeRescheduleMinutes}, {graceMinutes}, {retentionMonths}',
      }),
    ];
    expect(agreementClauses({ body, language: 'en' }, parameters)[0]?.text).toEqual({
      en: '12 coaching sessions, 9 months, 24 hours, 90 minutes, 15 minutes, 24 months',
      de: '12 Coachingsitzungen, 9 Monate, 24 Stunden, 90 Minuten, 15 Minuten, 24 Monate',
    });
  });

  test('says in a sentence what either holds or does not', () => {
    const said = (change: Partial<AgreementParameters>) =>
      (['approvalMinutes', 'lateCancelConsumes', 'leaderNoShowConsumes'] as const).map((term) =>
        termText(term, { ...parameters, ...change }, 'en'),
      );
    expect(said({ approvalMinutes: 1440, lateCancelConsumes: false, leaderNoShowConsumes: true })).toEqual([
      'What the leader books holds once the coach has confirmed it. If that does not happen within 24 hours, the booking lapses at no cost.',
      'A session that the leader cancels later does not count as used either.',
      'If it was the leader, the session counts as used, unless the coach waives this.',
    ]);
    expect(said({})).toEqual([
      'A booking holds at once.',
      'A session that the leader cancels later counts as used, unless the coach waives this.',
      'If it was the leader, the session does not count as used.',
    ]);
  });

  test('lists what the sponsor sees, and leaves these clauses out where no sponsor signs', () => {
    const text = (sponsorSees: AgreementParameters['sponsorSees']) =>
      agreementClauses(
        { body: [clause('{sponsorSees}', 'sponsor')], language: 'en' },
        { ...parameters, sponsorSees },
      )[0]?.text;
    expect(text(['focusAreaTitles', 'progressSummary'])).toBe(
      'the titles of the focus areas and the progress summary that the leader has released',
    );
    expect(text([])).toBe('nothing');
    expect(
      agreementClauses(
        { body: complete, language: 'en' },
        { ...parameters, parties: ['leader', 'coach'] },
      ).map(({ audience }) => audience),
    ).toEqual(['all']);
  });

  test('leaves no term in braces, whatever the parameters', () => {
    const some = fc.record({
      sessions: fc.integer({ min: 1, max: 200 }),
      termMonths: fc.option(fc.integer({ min: 1, max: 60 })),
      approvalMinutes: fc.integer({ min: 0, max: 20_160 }),
      freeCancelMinutes: fc.nat(10_000),
      freeRescheduleMinutes: fc.nat(10_000),
      graceMinutes: fc.nat(120),
      lateCancelConsumes: fc.boolean(),
      leaderNoShowConsumes: fc.boolean(),
      retentionMonths: fc.nat(240),
      sponsorSees: fc.subarray([
        'focusAreaTitles' as const,
        'sessionCounts' as const,
        'progressSummary' as const,
      ]),
    });
    fc.assert(
      fc.property(some, fc.constantFrom('en', 'de', 'de-AT'), (values, language) => {
        const all = { ...values, parties: parameters.parties };
        for (const term of clauseTerms) {
          const text = termText(term, all, language);
          expect(text).not.toBe('');
          expect(text).not.toMatch(/[{}]/);
        }
      }),
    );
  });
});
