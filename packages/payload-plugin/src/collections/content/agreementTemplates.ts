import { agreementTemplateSchema } from '@coaching/core/content';
import type { ContentDefinition } from './ContentDefinition.ts';
import { amount, choice, choices, line, passage, row, words } from './fields/fields.ts';
import { audienceOptions, partyOptions, sponsorViewOptions } from './fields/options.ts';
import { sessionTermsFields } from './fields/sessionTermsFields.ts';
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

/** Agreements to start from: clauses in words, and the numbers that the clauses describe. */
export const agreementTemplates: ContentDefinition = {
  name: 'agreementTemplates',
  labels: {
    singular: words('Agreement template', 'Vereinbarungsvorlage'),
    plural: words('Agreement templates', 'Vereinbarungsvorlagen'),
  },
  help: words(
    'The coaching agreement that leader, coach and sponsor sign. What has been signed never changes; a change here holds for new agreements.',
    'Die Coachingvereinbarung, die Führungskraft, Coach und Auftraggeber unterzeichnen. Unterzeichnetes ändert sich nie; Änderungen hier gelten für neue Vereinbarungen.',
  ),
  columns: ['title', 'version', '_status', 'updatedAt'],
  tabs: () => [
    {
      label: words('Clauses', 'Klauseln'),
      fields: [
        row(
          line({
            name: 'title',
            localized: true,
            half: true,
            label: words('Title', 'Titel'),
            help: words('The heading of the document.', 'Die Überschrift des Dokuments.'),
          }),
          {
            ...line({
              name: 'version',
              half: true,
              label: words('Version', 'Fassung'),
              help: words(
                'Raise it with every change, such as 2.',
                'Erhöhen Sie sie mit jeder Änderung, etwa 2.',
              ),
            }),
            defaultValue: '1',
          },
        ),
        {
          name: 'body',
          type: 'array',
          dbName: 'coaching_clauses',
          label: words('Clauses', 'Klauseln'),
          labels: { singular: words('Clause', 'Klausel'), plural: words('Clauses', 'Klauseln') },
          admin: {
            description: words(
              'In the order in which they are read. The numbers in them have to be those of the tab “Parameters”.',
              'In der Reihenfolge, in der sie gelesen werden. Die Zahlen darin müssen zum Reiter „Parameter“ passen.',
            ),
          },
          fields: [
            row(
              line({
                name: 'title',
                localized: true,
                half: true,
                label: words('Heading', 'Überschrift'),
                help: words('Of this clause.', 'Dieser Klausel.'),
              }),
              line({
                name: 'key',
                half: true,
                label: words('Key', 'Schlüssel'),
                help: words(
                  'Small letters, digits and hyphens, such as confidentiality. Filled in from the heading.',
                  'Kleine Buchstaben, Ziffern und Bindestriche, etwa vertraulichkeit. Entsteht aus der Überschrift.',
                ),
              }),
            ),
            passage({
              name: 'text',
              localized: true,
              label: words('Text', 'Text'),
              help: words('Plain words; people sign this.', 'In einfachen Worten; das wird unterzeichnet.'),
            }),
            choice({
              name: 'audience',
              enumName: 'coaching_clause_audience',
              options: audienceOptions,
              initial: 'all',
              label: words('Read by', 'Gelesen von'),
              help: words(
                'A clause for the sponsor is left out where there is none.',
                'Eine Klausel für den Auftraggeber entfällt, wenn es keinen gibt.',
              ),
            }),
          ],
        },
      ],
    },
    {
      label: words('Parameters', 'Parameter'),
      fields: [
        {
          name: 'parameters',
          type: 'group',
          label: words('What the software goes by', 'Wonach sich die Software richtet'),
          fields: [
            row(
              amount({
                name: 'sessions',
                half: true,
                initial: 12,
                label: words('Coaching sessions', 'Coachingsitzungen'),
                help: words('How many are agreed, 1 to 200.', 'Wie viele vereinbart sind, 1 bis 200.'),
              }),
              amount({
                name: 'retentionMonths',
                half: true,
                initial: 12,
                label: words('Records are kept, in months', 'Aufbewahrung in Monaten'),
                help: words(
                  'After the end of the coaching. 0 means they are erased at once.',
                  'Nach dem Ende des Coachings. 0 heißt, dass sie sofort gelöscht werden.',
                ),
              }),
            ),
            choices({
              name: 'parties',
              enumName: 'coaching_agreement_party',
              dbName: 'coaching_template_parties',
              options: partyOptions,
              initial: ['leader', 'coach'],
              label: words('Who signs', 'Wer unterzeichnet'),
              help: words('Leader and coach always do.', 'Führungskraft und Coach immer.'),
            }),
            choices({
              name: 'sponsorSees',
              enumName: 'coaching_sponsor_view',
              dbName: 'coaching_template_sponsor_sees',
              options: sponsorViewOptions,
              initial: [],
              label: words('What the sponsor may see', 'Was der Auftraggeber sehen darf'),
              help: words(
                'Nothing else is ever shown to a sponsor. A clause has to say the same in words.',
                'Nichts anderes wird einem Auftraggeber je gezeigt. Eine Klausel muss dasselbe in Worten sagen.',
              ),
            }),
            ...sessionTermsFields(),
          ],
        },
      ],
    },
  ],
  pointers: () => [],
  fill: fillClauses,
  check: schemaCheck(agreementTemplateSchema, toAgreementTemplate),
};
