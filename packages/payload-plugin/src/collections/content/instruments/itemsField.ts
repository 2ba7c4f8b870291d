import type { Field } from '../../../host/types.ts';
import { line, passage, row, words } from '../fields/fields.ts';

/** Returns the field for the items. */
export function itemsField(behaviorsSlug: string): Field {
  return {
    name: 'items',
    type: 'array',
    dbName: 'coaching_items',
    label: words('Items', 'Fragen'),
    labels: { singular: words('Item', 'Frage'), plural: words('Items', 'Fragen') },
    admin: {
      initCollapsed: true,
      description: words(
        'The questions or statements, in the order in which they are shown.',
        'Die Fragen oder Aussagen, in der Reihenfolge, in der sie erscheinen.',
      ),
      components: { RowLabel: '@coaching/payload-plugin/client#ItemRowLabel' },
    },
    fields: [
      passage({
        name: 'text',
        localized: true,
        label: words('Text', 'Text'),
        help: words('One thing at a time, in plain words.', 'Eine Sache auf einmal, in einfachen Worten.'),
      }),
      row(
        {
          ...line({
            name: 'format',
            half: true,
            label: words('Answered by', 'Beantwortet mit'),
            help: words(
              'One of the formats of the tab “Answers”.',
              'Eines der Formate aus dem Reiter „Antworten“.',
            ),
          }),
          admin: {
            width: '50%',
            description: words(
              'One of the formats of the tab “Answers”.',
              'Eines der Formate aus dem Reiter „Antworten“.',
            ),
            components: { Field: '@coaching/payload-plugin/client#FormatSelect' },
          },
        },
        line({
          name: 'key',
          half: true,
          label: words('Id', 'Kennung'),
          help: words(
            'Filled in with a number. Once answers exist, keep it: it ties them to the item.',
            'Wird mit einer Nummer gefüllt. Sobald es Antworten gibt, bitte behalten: Sie verbindet sie mit der Frage.',
          ),
        }),
      ),
      {
        name: 'behavior',
        type: 'relationship',
        relationTo: behaviorsSlug,
        label: words('Behavior', 'Verhalten'),
        admin: {
          description: words(
            'The behavior that this item tells about. Needed for 360 feedback and for the ranking of focus areas.',
            'Das Verhalten, von dem diese Frage handelt. Nötig für 360-Grad-Feedback und für die Rangfolge der Schwerpunkte.',
          ),
          components: { Field: '@coaching/payload-plugin/client#BehaviorSelect' },
        },
      },
    ],
  };
}
