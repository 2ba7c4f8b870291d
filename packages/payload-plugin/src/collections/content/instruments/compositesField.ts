import { DEFAULT_MIN_SCALES } from '@coaching/core/assessment';
import type { Field } from '../../../host/types.ts';
import { counted, inAllLanguages, named, optionsIn } from '../../../words/inAllLanguages.ts';
import { amount, choice, flag, line, reportedTitle, row } from '../fields/fields.ts';
import { scaleChoice } from './scaleChoice.ts';

const partsField = (): Field => ({
  name: 'scales',
  type: 'array',
  dbName: 'coaching_composite_scales',
  label: inAllLanguages((words) => words.collections.instruments.compositesScales.label),
  labels: counted((words) => words.collections.instruments.compositesScales),
  fields: [
    row(
      scaleChoice((words) => words.collections.instruments.compositesScalesScale),
      amount({
        name: 'weight',
        half: true,
        step: 0.1,
        ...named((words) => words.collections.instruments.compositesScalesWeight),
      }),
    ),
    flag({
      name: 'reversed',
      ...named((words) => words.collections.instruments.compositesScalesReversed),
    }),
  ],
});

/** Returns the field for scores over several scales. */
export function compositesField(): Field {
  return {
    name: 'composites',
    type: 'array',
    dbName: 'coaching_composites',
    label: inAllLanguages((words) => words.collections.instruments.composites.label),
    labels: counted((words) => words.collections.instruments.composites),
    admin: {
      initCollapsed: true,
      description: inAllLanguages((words) => words.collections.instruments.composites.help),
    },
    fields: [
      reportedTitle(),
      row(
        choice({
          name: 'score',
          half: true,
          enumName: 'coaching_composite_score',
          options: optionsIn((options) => options.composite),
          initial: 'pomp',
          ...named((words) => words.collections.instruments.compositesScore),
        }),
        amount({
          name: 'minValid',
          half: true,
          step: 0.05,
          initial: DEFAULT_MIN_SCALES,
          ...named((words) => words.collections.instruments.compositesMinValid),
        }),
      ),
      partsField(),
      {
        type: 'collapsible',
        label: inAllLanguages((words) => words.collections.instruments.sections.reliability),
        admin: { initCollapsed: true },
        fields: [
          line({
            name: 'sample',
            ...named((words) => words.collections.instruments.compositesSample),
          }),
          {
            name: 'correlations',
            type: 'group',
            label: false,
            fields: [
              {
                name: 'values',
                type: 'json',
                label: inAllLanguages(
                  (words) => words.collections.instruments.compositesCorrelationsValues.label,
                ),
                admin: {
                  description: inAllLanguages(
                    (words) => words.collections.instruments.compositesCorrelationsValues.help,
                  ),
                },
              },
              line({
                name: 'source',
                ...named((words) => words.collections.instruments.compositesCorrelationsSource),
              }),
            ],
          },
        ],
      },
    ],
  };
}
