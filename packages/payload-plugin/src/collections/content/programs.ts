import { programSchema } from '@coaching/core/content';
import { counted, inAllLanguages, named, optionsIn } from '../../words/inAllLanguages.ts';
import { type ContentDefinition, pointerAt } from './ContentDefinition.ts';
import { amount, choice, flag, line, passage, pointer, row } from './fields/fields.ts';
import { sessionTermsFields } from './fields/sessionTermsFields.ts';
import { idOf, rowsOf } from './reading/read.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toProgram } from './reading/toContent.ts';

/** Templates of engagements: which instruments, how many sessions, on what terms. */
export const programs: ContentDefinition = {
  name: 'programs',
  columns: ['title', 'sessions', '_status', 'updatedAt'],
  tabs: ({ slugOf }) => [
    {
      label: inAllLanguages((words) => words.collections.programs.sections.program),
      fields: [
        line({
          name: 'title',
          localized: true,
          ...named((words) => words.collections.programs.title),
        }),
        passage({
          name: 'description',
          localized: true,
          ...named((words) => words.collections.programs.description),
        }),
        row(
          amount({
            name: 'sessions',
            half: true,
            initial: 12,
            ...named((words) => words.collections.programs.sessions),
          }),
          amount({
            name: 'sessionMinutes',
            half: true,
            initial: 60,
            ...named((words) => words.collections.programs.sessionMinutes),
          }),
        ),
        amount({
          name: 'termMonths',
          initial: 9,
          ...named((words) => words.collections.programs.termMonths),
        }),
        {
          name: 'focusAreas',
          type: 'group',
          label: inAllLanguages((words) => words.collections.programs.focusAreas.label),
          admin: {
            description: inAllLanguages((words) => words.collections.programs.focusAreas.help),
          },
          fields: [
            row(
              amount({
                name: 'min',
                half: true,
                initial: 1,
                ...named((words) => words.collections.programs.focusAreasMin),
              }),
              amount({
                name: 'max',
                half: true,
                initial: 3,
                ...named((words) => words.collections.programs.focusAreasMax),
              }),
            ),
          ],
        },
        pointer({
          name: 'agreementTemplate',
          to: slugOf('agreementTemplates'),
          ...named((words) => words.collections.programs.agreementTemplate),
        }),
      ],
    },
    {
      label: inAllLanguages((words) => words.collections.programs.sections.instruments),
      fields: [
        {
          name: 'battery',
          type: 'array',
          dbName: 'coaching_program_battery',
          label: inAllLanguages((words) => words.collections.programs.battery.label),
          labels: counted((words) => words.collections.programs.battery),
          admin: {
            description: inAllLanguages((words) => words.collections.programs.battery.help),
          },
          fields: [
            choice({
              name: 'lens',
              enumName: 'coaching_battery_lens',
              options: optionsIn((options) => options.lens),
              ...named((words) => words.collections.programs.batteryLens),
            }),
            pointer({
              name: 'instrument',
              to: slugOf('instruments'),
              ...named((words) => words.collections.programs.batteryInstrument),
            }),
            flag({
              name: 'required',
              initial: true,
              ...named((words) => words.collections.programs.batteryRequired),
            }),
          ],
        },
      ],
    },
    {
      label: inAllLanguages((words) => words.collections.programs.sections.terms),
      fields: [
        {
          name: 'policy',
          type: 'group',
          label: inAllLanguages((words) => words.collections.programs.policy.label),
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
