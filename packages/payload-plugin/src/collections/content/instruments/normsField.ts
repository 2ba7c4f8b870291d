import type { Field } from '../../../host/types.ts';
import { counted, inAllLanguages, named } from '../../../words/inAllLanguages.ts';
import { amount, line, row } from '../fields/fields.ts';
import { scaleChoice } from './scaleChoice.ts';

/** Returns the field for the samples that scores are compared with. */
export function normsField(): Field {
  return {
    name: 'norms',
    type: 'array',
    dbName: 'coaching_norms',
    label: inAllLanguages((words) => words.collections.instruments.norms.label),
    labels: counted((words) => words.collections.instruments.norms),
    admin: {
      initCollapsed: true,
      description: inAllLanguages((words) => words.collections.instruments.norms.help),
      components: { RowLabel: '@coaching/payload-plugin/client#NormRowLabel' },
    },
    fields: [
      row(
        scaleChoice((words) => words.collections.instruments.normsScale),
        line({
          name: 'sample',
          half: true,
          ...named((words) => words.collections.instruments.normsSample),
        }),
      ),
      row(
        {
          name: 'date',
          type: 'date',
          label: inAllLanguages((words) => words.collections.instruments.normsDate.label),
          admin: {
            width: '50%',
            date: { pickerAppearance: 'dayOnly' },
            description: inAllLanguages((words) => words.collections.instruments.normsDate.help),
          },
        },
        amount({
          name: 'n',
          half: true,
          step: 1,
          ...named((words) => words.collections.instruments.normsN),
        }),
      ),
      row(
        amount({
          name: 'mean',
          half: true,
          ...named((words) => words.collections.instruments.normsMean),
        }),
        amount({
          name: 'sd',
          half: true,
          ...named((words) => words.collections.instruments.normsSd),
        }),
      ),
      {
        type: 'collapsible',
        label: inAllLanguages((words) => words.collections.instruments.sections.tableOfScores),
        admin: { initCollapsed: true },
        fields: [
          {
            name: 'counts',
            type: 'json',
            label: inAllLanguages((words) => words.collections.instruments.normsCounts.label),
            admin: {
              description: inAllLanguages((words) =>
                words.collections.instruments.normsCounts.help({
                  example: '[{ "score": 1, "count": 12 }]',
                }),
              ),
            },
          },
        ],
      },
      line({
        name: 'source',
        ...named((words) => words.collections.instruments.normsSource),
      }),
    ],
  };
}
