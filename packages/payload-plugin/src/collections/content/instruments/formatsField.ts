import type { Block, Field } from '../../../host/types.ts';
import { amount, flag, line, row, words } from '../fields/fields.ts';

/** Payload's own name of a block would be a second name beside ours. */
const blockAdmin = {
  disableBlockName: true,
  components: { Label: '@coaching/payload-plugin/client#FormatRowLabel' },
} as const;

const nameField = () =>
  line({
    name: 'name',
    label: words('Name', 'Name'),
    help: words(
      'Items refer to this name, such as agreement. Readers never see it.',
      'Fragen verweisen auf diesen Namen, etwa Zustimmung. Lesende sehen ihn nicht.',
    ),
  });

const rating: Block = {
  slug: 'rating',
  dbName: 'coaching_format_rating',
  admin: blockAdmin,
  labels: { singular: words('Rating scale', 'Stufen'), plural: words('Rating scales', 'Stufen') },
  fields: [
    nameField(),
    row(
      amount({
        name: 'min',
        half: true,
        step: 1,
        initial: 1,
        label: words('Lowest answer', 'Niedrigste Antwort'),
        help: words('A whole number, usually 1.', 'Eine ganze Zahl, meist 1.'),
      }),
      amount({
        name: 'max',
        half: true,
        step: 1,
        initial: 5,
        label: words('Highest answer', 'Höchste Antwort'),
        help: words('A whole number, such as 5.', 'Eine ganze Zahl, etwa 5.'),
      }),
    ),
    {
      name: 'labels',
      type: 'array',
      dbName: 'coaching_format_labels',
      label: words('Labels', 'Beschriftungen'),
      labels: { singular: words('Label', 'Beschriftung'), plural: words('Labels', 'Beschriftungen') },
      admin: {
        initCollapsed: true,
        description: words(
          'One for each step, from the lowest to the highest; or none at all.',
          'Eine je Stufe, von der niedrigsten zur höchsten; oder gar keine.',
        ),
        components: { RowLabel: '@coaching/payload-plugin/client#LabelRowLabel' },
      },
      fields: [
        line({
          name: 'label',
          localized: true,
          label: words('Label', 'Beschriftung'),
          help: words('What the reader chooses, such as “often”.', 'Was man auswählt, etwa „oft“.'),
        }),
      ],
    },
    flag({
      name: 'notObserved',
      label: words('Offer “not observed”', '„Nicht beobachtet“ anbieten'),
      help: words(
        'For people who judge somebody else. It counts as no answer, never as zero.',
        'Für Menschen, die jemand anderen einschätzen. Es zählt als keine Antwort, nie als null.',
      ),
    }),
  ],
};

const forcedChoice: Block = {
  slug: 'forcedChoice',
  dbName: 'coaching_format_choice',
  admin: blockAdmin,
  labels: { singular: words('Forced choice', 'Auswahl'), plural: words('Forced choices', 'Auswahlen') },
  fields: [
    nameField(),
    {
      name: 'options',
      type: 'array',
      dbName: 'coaching_format_options',
      label: words('Options', 'Möglichkeiten'),
      labels: { singular: words('Option', 'Möglichkeit'), plural: words('Options', 'Möglichkeiten') },
      admin: {
        description: words(
          'The reader chooses exactly one. At least two are needed.',
          'Es wird genau eine ausgewählt. Mindestens zwei sind nötig.',
        ),
        components: { RowLabel: '@coaching/payload-plugin/client#LabelRowLabel' },
      },
      fields: [
        row(
          line({
            name: 'value',
            half: true,
            label: words('Id', 'Kennung'),
            help: words(
              'A short word that scales refer to, such as autonomy.',
              'Ein kurzes Wort, auf das Skalen verweisen, etwa autonomie.',
            ),
          }),
          line({
            name: 'label',
            localized: true,
            half: true,
            label: words('Label', 'Beschriftung'),
            help: words('What the reader sees.', 'Was man liest.'),
          }),
        ),
      ],
    },
  ],
};

/** Returns the field for the ways in which items can be answered. */
export function formatsField(): Field {
  return {
    name: 'formats',
    type: 'blocks',
    label: words('Answer formats', 'Antwortformate'),
    labels: {
      singular: words('Answer format', 'Antwortformat'),
      plural: words('Answer formats', 'Antwortformate'),
    },
    blocks: [rating, forcedChoice],
    admin: {
      description: words(
        'The ways in which items are answered. Most instruments have one.',
        'Auf welche Arten geantwortet wird. Die meisten Fragebögen haben eine.',
      ),
    },
  };
}
