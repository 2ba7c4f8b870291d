import { agreementTemplateSchema, type ClauseTerm, clauseIssues, clauseTerms } from '@coaching/core/content';
import { counted, inAllLanguages, named, optionsIn } from '../../words/inAllLanguages.ts';
import type { Mistake } from '../../words/issueText.ts';
import type { ContentDefinition } from './ContentDefinition.ts';
import { amount, choice, choices, line, passage, row } from './fields/fields.ts';
import { isStored, lineOf, type Stored } from './reading/read.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { slugOf } from './reading/slugOf.ts';
import { toAgreementTemplate } from './reading/toContent.ts';

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

const checkShape = schemaCheck(agreementTemplateSchema, toAgreementTemplate);

/** What the clauses leave open; asked only of a document that has its shape. */
function termIssues(doc: Stored): readonly Mistake[] {
  const template = agreementTemplateSchema.safeParse(toAgreementTemplate(doc));
  return template.success ? clauseIssues(template.data) : [];
}

/** Agreements to start from: clauses in words, and the numbers that the clauses describe. */
export const agreementTemplates: ContentDefinition = {
  name: 'agreementTemplates',
  columns: ['title', 'version', '_status', 'updatedAt'],
  tabs: () => [
    {
      label: inAllLanguages((words) => words.collections.agreementTemplates.sections.clauses),
      fields: [
        row(
          line({
            name: 'title',
            localized: true,
            half: true,
            ...named((words) => words.collections.agreementTemplates.title),
          }),
          {
            ...line({
              name: 'version',
              half: true,
              ...named((words) => words.collections.agreementTemplates.version),
            }),
            defaultValue: '1',
          },
        ),
        {
          name: 'body',
          type: 'array',
          dbName: 'coaching_clauses',
          label: inAllLanguages((words) => words.collections.agreementTemplates.body.label),
          labels: counted((words) => words.collections.agreementTemplates.body),
          admin: {
            description: inAllLanguages((words) =>
              words.collections.agreementTemplates.body.help({
                example: inBraces('sessions'),
                terms: termsOfAll,
                sponsorTerm: inBraces('sponsorSees'),
              }),
            ),
          },
          fields: [
            row(
              line({
                name: 'title',
                localized: true,
                half: true,
                ...named((words) => words.collections.agreementTemplates.bodyTitle),
              }),
              line({
                name: 'key',
                half: true,
                ...named((words) => words.collections.agreementTemplates.bodyKey),
              }),
            ),
            passage({
              name: 'text',
              localized: true,
              ...named((words) => words.collections.agreementTemplates.bodyText),
            }),
            choice({
              name: 'audience',
              enumName: 'coaching_clause_audience',
              options: optionsIn((options) => options.audience),
              initial: 'all',
              ...named((words) => words.collections.agreementTemplates.bodyAudience),
            }),
          ],
        },
      ],
    },
    {
      label: inAllLanguages((words) => words.collections.agreementTemplates.sections.parameters),
      fields: [
        {
          name: 'parameters',
          type: 'group',
          label: inAllLanguages((words) => words.collections.agreementTemplates.parameters.label),
          admin: {
            description: inAllLanguages((words) => words.collections.agreementTemplates.parameters.help),
          },
          fields: [
            amount({
              name: 'retentionMonths',
              initial: 12,
              ...named((words) => words.collections.agreementTemplates.parametersRetentionMonths),
            }),
            choices({
              name: 'sponsorSees',
              enumName: 'coaching_sponsor_view',
              dbName: 'coaching_template_sponsor_sees',
              options: optionsIn((options) => options.sponsorView),
              initial: [],
              label: inAllLanguages(
                (words) => words.collections.agreementTemplates.parametersSponsorSees.label,
              ),
              help: inAllLanguages((words) =>
                words.collections.agreementTemplates.parametersSponsorSees.help({
                  term: inBraces('sponsorSees'),
                }),
              ),
            }),
          ],
        },
      ],
    },
  ],
  pointers: () => [],
  fill: fillClauses,
  check: (doc, targets, locales) => [...checkShape(doc, targets, locales), ...termIssues(doc)],
};
