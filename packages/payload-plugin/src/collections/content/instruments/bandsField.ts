import type { Field, SelectField } from '../../../host/types.ts';
import { counted, inAllLanguages, named, optionsIn } from '../../../words/inAllLanguages.ts';
import { amount, choice, line, row, rowKey } from '../fields/fields.ts';

/** Returns the fields for the named ranges of a scale; `select` dresses a list to choose from. */
export function bandsField(select: (field: SelectField) => SelectField): Field {
  return {
    type: 'collapsible',
    label: inAllLanguages((words) => words.collections.instruments.sections.bands),
    admin: {
      initCollapsed: true,
      description: inAllLanguages((words) => words.collections.instruments.bands.help),
    },
    fields: [
      {
        name: 'bands',
        type: 'group',
        label: false,
        fields: [
          select(
            choice({
              name: 'on',
              enumName: 'coaching_scale_bands_on',
              options: optionsIn((options) => options.band),
              initial: 'score',
              ...named((words) => words.collections.instruments.bandsOn),
            }),
          ),
          {
            name: 'ranges',
            type: 'array',
            dbName: 'coaching_scale_bands',
            label: inAllLanguages((words) => words.collections.instruments.bandsRanges.label),
            labels: counted((words) => words.collections.instruments.bandsRanges),
            admin: {
              description: inAllLanguages((words) => words.collections.instruments.bandsRanges.help),
            },
            fields: [
              row(
                line({
                  name: 'title',
                  localized: true,
                  half: true,
                  ...named((words) => words.collections.instruments.bandsRangesTitle),
                }),
                amount({
                  name: 'from',
                  half: true,
                  ...named((words) => words.collections.instruments.bandsRangesFrom),
                }),
              ),
              rowKey(),
            ],
          },
        ],
      },
    ],
  };
}
