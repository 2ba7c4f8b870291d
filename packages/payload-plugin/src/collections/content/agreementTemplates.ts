import { agreementTemplateSchema, type ClauseTerm, clauseIssues, clauseTerms } from '@coaching/core/content';
import { defineContent } from './defineContent.ts';
import { group, rows } from './parts/nested.ts';
import { amount, choice, choices, line, passage } from './parts/values.ts';
import { isStored, lineOf, type Stored } from './reading/read.ts';
import { slugOf } from './reading/slugOf.ts';

/** A clause without a key gets it from its heading. */
function fillClauses(data: Stored): Stored {
  const clauses: unknown = data.body;
  if (!Array.isArray(clauses)) return data;
  const body = clauses.map((clause: unknown) => {
    const title = isStored(clause) && lineOf(clause.key) === undefined ? lineOf(clause.title) : undefined;
    return isStored(clause) && title !== undefined ? { ...clause, key: slugOf(title) } : clause;
  });
  return { ...data, body };
}

const inBraces = (term: ClauseTerm) => `{${term}}`;

/** The terms that the clauses of every agreement name. */
const termsOfAll = clauseTerms
  .filter((term) => term !== 'sponsorSees')
  .map(inBraces)
  .join(', ');

/** Agreements to start from: clauses in words, and the numbers that the clauses describe. */
export const agreementTemplates = defineContent({
  name: 'agreementTemplates',
  columns: ['title', 'version', '_status', 'updatedAt'],
  schema: agreementTemplateSchema,
  tabs: [
    {
      label: (words) => words.collections.agreementTemplates.sections.clauses,
      parts: {
        title: line((words) => words.collections.agreementTemplates.title, { localized: true, half: true }),
        version: line((words) => words.collections.agreementTemplates.version, { half: true, initial: '1' }),
        body: rows(
          ({ collections: { agreementTemplates: words } }) => ({
            ...words.body,
            help: words.body.help({
              example: inBraces('sessions'),
              terms: termsOfAll,
              sponsorTerm: inBraces('sponsorSees'),
            }),
          }),
          'coaching_clauses',
          {
            title: line((words) => words.collections.agreementTemplates.bodyTitle, {
              localized: true,
              half: true,
            }),
            key: line((words) => words.collections.agreementTemplates.bodyKey, { half: true }),
            text: passage((words) => words.collections.agreementTemplates.bodyText),
            audience: choice((words) => words.collections.agreementTemplates.bodyAudience, {
              enumName: 'coaching_clause_audience',
              from: (options) => options.audience,
              initial: 'all',
            }),
          },
        ),
      },
    },
    {
      label: (words) => words.collections.agreementTemplates.sections.parameters,
      parts: {
        parameters: group((words) => words.collections.agreementTemplates.parameters, {
          retentionMonths: amount((words) => words.collections.agreementTemplates.parametersRetentionMonths, {
            initial: 12,
          }),
          sponsorSees: choices(
            ({ collections: { agreementTemplates: words } }) => ({
              label: words.parametersSponsorSees.label,
              help: words.parametersSponsorSees.help({ term: inBraces('sponsorSees') }),
            }),
            {
              enumName: 'coaching_sponsor_view',
              dbName: 'coaching_template_sponsor_sees',
              from: (options) => options.sponsorView,
            },
          ),
        }),
      },
    },
  ],
  fill: fillClauses,
  // What the clauses leave open is asked only of a template that has its shape.
  check: (_doc, value) => {
    const template = agreementTemplateSchema.safeParse(value);
    return template.success ? clauseIssues(template.data) : [];
  },
});
