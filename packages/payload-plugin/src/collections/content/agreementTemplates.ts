import type { Issue } from '@coaching/core';
import { agreementTemplateSchema, clauseIssues } from '@coaching/core/content';
import type { ContentDefinition } from './ContentDefinition.ts';
import { amount, choice, choices, line, passage, row, words } from './fields/fields.ts';
import { audienceOptions, sponsorViewOptions } from './fields/options.ts';
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

const checkShape = schemaCheck(agreementTemplateSchema, toAgreementTemplate);

/** What the clauses leave open; asked only of a document that has its shape. */
function termIssues(doc: Stored): readonly Issue[] {
  const template = agreementTemplateSchema.safeParse(toAgreementTemplate(doc));
  return template.success ? clauseIssues(template.data) : [];
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
              'In the order in which they are read. Name in braces what an agreement decides, such as {sessions}: the words are put there when it is proposed. Each of these has to occur: {sessions}, {termMonths}, {approvalMinutes}, {freeCancelMinutes}, {lateCancelConsumes}, {freeRescheduleMinutes}, {graceMinutes}, {leaderNoShowConsumes}, {retentionMonths}, and {sponsorSees} in a clause for the sponsor.',
              'In der Reihenfolge, in der sie gelesen werden. Was eine Vereinbarung festlegt, steht in geschweiften Klammern, etwa {sessions}; beim Vorschlag treten die Worte an diese Stelle. Jedes davon muss vorkommen: {sessions}, {termMonths}, {approvalMinutes}, {freeCancelMinutes}, {lateCancelConsumes}, {freeRescheduleMinutes}, {graceMinutes}, {leaderNoShowConsumes}, {retentionMonths}, und {sponsorSees} in einer Klausel für den Auftraggeber.',
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
          label: words('What agreements start from', 'Womit Vereinbarungen beginnen'),
          admin: {
            description: words(
              'The number of sessions, the term and the rules for canceling come from the program; the coach may change each of these for one engagement.',
              'Sitzungszahl, Laufzeit und Regeln für Absagen kommen aus dem Programm; der Coach kann alles für ein einzelnes Coaching ändern.',
            ),
          },
          fields: [
            amount({
              name: 'retentionMonths',
              initial: 12,
              label: words('Records are kept, in months', 'Aufbewahrung in Monaten'),
              help: words(
                'After the end of the coaching. 0 means they are erased at once.',
                'Nach dem Ende des Coachings. 0 heißt, dass sie sofort gelöscht werden.',
              ),
            }),
            choices({
              name: 'sponsorSees',
              enumName: 'coaching_sponsor_view',
              dbName: 'coaching_template_sponsor_sees',
              options: sponsorViewOptions,
              initial: [],
              label: words('What the sponsor may see', 'Was der Auftraggeber sehen darf'),
              help: words(
                'Nothing else is ever shown to a sponsor. A clause for the sponsor says it with {sponsorSees}.',
                'Nichts anderes wird einem Auftraggeber je gezeigt. Eine Klausel für den Auftraggeber sagt es mit {sponsorSees}.',
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
