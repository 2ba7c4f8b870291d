import { type Issue, issueOf } from '../errors/index.ts';
import type { Localized } from '../text/localized.ts';
import type { AgreementParameters, AgreementTemplate } from './agreementTemplate.ts';

/**
 * What a clause can name in braces, as in `{sessions}`: the agreement says there what its parameters do.
 *
 * Who signs is no such term: the signatures say it.
 */
export const clauseTerms = [
  'sessions',
  'termMonths',
  'approvalMinutes',
  'freeCancelMinutes',
  'lateCancelConsumes',
  'freeRescheduleMinutes',
  'graceMinutes',
  'leaderNoShowConsumes',
  'retentionMonths',
  'sponsorSees',
] as const satisfies readonly (keyof AgreementParameters)[];

/** One term that a clause can name. */
export type ClauseTerm = (typeof clauseTerms)[number];

const named = /\{\s*([^{}]*?)\s*\}/g;
const isTerm = (name: string): name is ClauseTerm => clauseTerms.some((term) => term === name);

/** Returns the text with every term in braces replaced by what `say` says of it; other braces stay as they are. */
export function replaceTerms(text: string, say: (term: ClauseTerm) => string): string {
  return text.replaceAll(named, (braces, name: string) => (isTerm(name) ? say(name) : braces));
}

const namesIn = (text: string): string[] => [...text.matchAll(named)].map(([, name]) => name ?? '');

function textsOf(text: Localized): readonly { readonly path: readonly string[]; readonly text: string }[] {
  return typeof text === 'string'
    ? [{ path: [], text }]
    : Object.entries(text).map(([language, one]) => ({ path: [language], text: one }));
}

/** A term counts as said when a clause names it in every language of that clause. */
function isSaid(term: ClauseTerm, body: AgreementTemplate['body']): boolean {
  return body.some(({ text }) => textsOf(text).every((one) => namesIn(one.text).includes(term)));
}

/**
 * Returns why the clauses of a template could say something else than the parameters of its agreements; none when they
 * name every term. What a sponsor sees is named in a clause for the sponsor, and only where something is shown.
 *
 * @example
 * clauseIssues({ ...template, body: [{ key: 'scope', title: 'Extent', text: '{sesions}', audience: 'all' }] })[0]
 * //=> { path: ['body', 0, 'text'], code: 'term_unknown', message: 'There is no term “sesions”. …', … }
 */
export function clauseIssues({ body, parameters }: Pick<AgreementTemplate, 'body' | 'parameters'>): Issue[] {
  const issues: Issue[] = body.flatMap(({ text, audience }, index) =>
    textsOf(text).flatMap(({ path, text: one }) =>
      namesIn(one).flatMap((name): Issue[] => {
        const place = ['body', index, 'text', ...path];
        if (!isTerm(name))
          return [
            issueOf(place, 'term_unknown', 'termUnknown', { term: name, terms: clauseTerms.join(', ') }),
          ];
        if (name === 'sponsorSees' && audience !== 'sponsor')
          return [issueOf(place, 'term_misplaced', 'termMisplaced')];
        return [];
      }),
    ),
  );
  const wanted = clauseTerms.filter(
    (term) => term !== 'sponsorSees' || parameters.sponsorSees.length > 0 || hasSponsorClause(body),
  );
  const unsaid = wanted.filter((term) => !isSaid(term, body));
  return [...issues, ...unsaid.map((term) => issueOf(['body'], 'term_missing', 'termMissing', { term }))];
}

/** Returns whether a clause tells the sponsor something. */
export function hasSponsorClause(body: AgreementTemplate['body']): boolean {
  return body.some(({ audience }) => audience === 'sponsor');
}
