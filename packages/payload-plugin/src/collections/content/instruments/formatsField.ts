import type { Block, Field } from '../../../host/types.ts';
import { counted, inAllLanguages, named } from '../../../words/inAllLanguages.ts';
import { amount, flag, line, row } from '../fields/fields.ts';

/** Payload's own name of a block would be a second name beside ours. */
const blockAdmin = {
  disableBlockName: true,
  components: { Label: '@coaching/payload-plugin/client#FormatRowLabel' },
} as const;

const nameField = () =>
  line({
    name: 'name',
    ...named((words) => words.collections.instruments.formatsName),
  });

const rating = (): Block => ({
  slug: 'rating',
  dbName: 'coaching_format_rating',
  admin: blockAdmin,
  labels: counted((words) => words.collections.instruments.formatsRating),
  fields: [
    nameField(),
    row(
      amount({
        name: 'min',
        half: true,
        step: 1,
        initial: 1,
        ...named((words) => words.collections.instruments.formatsRatingMin),
      }),
      amount({
        name: 'max',
        half: true,
        step: 1,
        initial: 5,
        ...named((words) => words.collections.instruments.formatsRatingMax),
      }),
    ),
    {
      name: 'labels',
      type: 'array',
      dbName: 'coaching_format_labels',
      label: inAllLanguages((words) => words.collections.instruments.formatsRatingLabels.label),
      labels: counted((words) => words.collections.instruments.formatsRatingLabels),
      admin: {
        initCollapsed: true,
        description: inAllLanguages((words) => words.collections.instruments.formatsRatingLabels.help),
        components: { RowLabel: '@coaching/payload-plugin/client#LabelRowLabel' },
      },
      fields: [
        line({
          name: 'label',
          localized: true,
          ...named((words) => words.collections.instruments.formatsRatingLabelsLabel),
        }),
      ],
    },
    flag({
      name: 'notObserved',
      ...named((words) => words.collections.instruments.formatsRatingNotObserved),
    }),
  ],
});

const forcedChoice = (): Block => ({
  slug: 'forcedChoice',
  dbName: 'coaching_format_choice',
  admin: blockAdmin,
  labels: counted((words) => words.collections.instruments.formatsForcedChoice),
  fields: [
    nameField(),
    {
      name: 'options',
      type: 'array',
      dbName: 'coaching_format_options',
      label: inAllLanguages((words) => words.collections.instruments.formatsForcedChoiceOptions.label),
      labels: counted((words) => words.collections.instruments.formatsForcedChoiceOptions),
      admin: {
        description: inAllLanguages((words) => words.collections.instruments.formatsForcedChoiceOptions.help),
        components: { RowLabel: '@coaching/payload-plugin/client#LabelRowLabel' },
      },
      fields: [
        row(
          line({
            name: 'value',
            half: true,
            ...named((words) => words.collections.instruments.formatsForcedChoiceOptionsValue),
          }),
          line({
            name: 'label',
            localized: true,
            half: true,
            ...named((words) => words.collections.instruments.formatsForcedChoiceOptionsLabel),
          }),
        ),
      ],
    },
  ],
});

/** Returns the field for the ways in which items can be answered. */
export function formatsField(): Field {
  return {
    name: 'formats',
    type: 'blocks',
    label: inAllLanguages((words) => words.collections.instruments.formats.label),
    labels: counted((words) => words.collections.instruments.formats),
    blocks: [rating(), forcedChoice()],
    admin: {
      description: inAllLanguages((words) => words.collections.instruments.formats.help),
    },
  };
}
