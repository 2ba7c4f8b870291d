import { programSchema } from '@coaching/core/content';
import { type ContentDefinition, pointerAt } from './ContentDefinition.ts';
import { amount, choice, flag, line, passage, pointer, row, words } from './fields/fields.ts';
import { lensOptions } from './fields/options.ts';
import { sessionTermsFields } from './fields/sessionTermsFields.ts';
import { idOf, rowsOf } from './reading/read.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toProgram } from './reading/toContent.ts';

/** Templates of engagements: which instruments, how many sessions, on what terms. */
export const programs: ContentDefinition = {
  name: 'programs',
  labels: { singular: words('Program', 'Programm'), plural: words('Programs', 'Programme') },
  help: words(
    'What an engagement starts from: the instruments at the beginning, the number of sessions, and the terms.',
    'Womit ein Coaching beginnt: die Fragebögen am Anfang, die Zahl der Sitzungen und die Bedingungen.',
  ),
  columns: ['title', 'sessions', '_status', 'updatedAt'],
  tabs: ({ slugOf }) => [
    {
      label: words('Program', 'Programm'),
      fields: [
        line({
          name: 'title',
          localized: true,
          label: words('Title', 'Titel'),
          help: words('What leaders and sponsors read.', 'Was Führungskräfte und Auftraggeber lesen.'),
        }),
        passage({
          name: 'description',
          localized: true,
          label: words('Description', 'Beschreibung'),
          help: words(
            'For whom it is and how it goes, in a few sentences.',
            'Für wen es ist und wie es abläuft, in wenigen Sätzen.',
          ),
        }),
        row(
          amount({
            name: 'sessions',
            half: true,
            initial: 12,
            label: words('Coaching sessions', 'Coachingsitzungen'),
            help: words('How many are included, 1 to 200.', 'Wie viele enthalten sind, 1 bis 200.'),
          }),
          amount({
            name: 'sessionMinutes',
            half: true,
            initial: 60,
            label: words('Length of a session, in minutes', 'Dauer einer Sitzung in Minuten'),
            help: words('15 to 480.', '15 bis 480.'),
          }),
        ),
        amount({
          name: 'termMonths',
          initial: 9,
          label: words('Term, in months', 'Laufzeit in Monaten'),
          help: words(
            'In which the sessions are used, 1 to 60.',
            'In der die Sitzungen genutzt werden, 1 bis 60.',
          ),
        }),
        {
          name: 'focusAreas',
          type: 'group',
          label: words('Focus areas', 'Schwerpunkte'),
          admin: {
            description: words(
              'How many behaviors a leader works on at the same time.',
              'An wie vielen Verhaltensweisen gleichzeitig gearbeitet wird.',
            ),
          },
          fields: [
            row(
              amount({
                name: 'min',
                half: true,
                initial: 1,
                label: words('At least', 'Mindestens'),
                help: words('Usually 1.', 'Meist 1.'),
              }),
              amount({
                name: 'max',
                half: true,
                initial: 3,
                label: words('At most', 'Höchstens'),
                help: words('Usually 3, never more than 10.', 'Meist 3, nie mehr als 10.'),
              }),
            ),
          ],
        },
        pointer({
          name: 'agreementTemplate',
          to: slugOf('agreementTemplates'),
          label: words('Agreement template', 'Vorlage der Vereinbarung'),
          help: words(
            'The agreement that leader, coach and sponsor sign. It has to be published.',
            'Die Vereinbarung, die Führungskraft, Coach und Auftraggeber unterzeichnen. Sie muss veröffentlicht sein.',
          ),
        }),
      ],
    },
    {
      label: words('Instruments', 'Fragebögen'),
      fields: [
        {
          name: 'battery',
          type: 'array',
          dbName: 'coaching_program_battery',
          label: words('Instruments at the beginning', 'Fragebögen am Anfang'),
          labels: {
            singular: words('Instrument', 'Fragebogen'),
            plural: words('Instruments', 'Fragebögen'),
          },
          admin: {
            description: words(
              'Which instrument looks through which lens. The same instrument may stand under two lenses: for oneself, and for the others.',
              'Welcher Fragebogen welchen Blick wirft. Derselbe Fragebogen darf zweimal vorkommen: für einen selbst und für die anderen.',
            ),
          },
          fields: [
            choice({
              name: 'lens',
              enumName: 'coaching_battery_lens',
              options: lensOptions,
              label: words('Lens', 'Blick'),
              help: words('What the answers are used for.', 'Wozu die Antworten dienen.'),
            }),
            pointer({
              name: 'instrument',
              to: slugOf('instruments'),
              label: words('Instrument', 'Fragebogen'),
              help: words('It has to be published.', 'Er muss veröffentlicht sein.'),
            }),
            flag({
              name: 'required',
              initial: true,
              label: words('Required', 'Erforderlich'),
              help: words(
                'Needs a result, or a waiver by the leader, before the engagement goes on.',
                'Braucht ein Ergebnis oder einen Verzicht der Führungskraft, bevor es weitergeht.',
              ),
            }),
          ],
        },
      ],
    },
    {
      label: words('Terms', 'Bedingungen'),
      fields: [
        {
          name: 'policy',
          type: 'group',
          label: words('What canceling and missing a session costs', 'Was Absagen und Versäumen kosten'),
          fields: sessionTermsFields(),
        },
      ],
    },
  ],
  pointers: (doc) => [
    ...rowsOf(doc.battery).flatMap(({ instrument }, index) =>
      pointerAt('instruments', idOf(instrument), ['battery', index, 'instrument']),
    ),
    ...pointerAt('agreementTemplates', idOf(doc.agreementTemplate), ['agreementTemplate']),
  ],
  check: schemaCheck(programSchema, toProgram),
};
