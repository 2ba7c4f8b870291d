import type { Field } from '../../../host/types.ts';
import { counted, inAllLanguages, named } from '../../../words/inAllLanguages.ts';
import { line, passage, row } from '../fields/fields.ts';

/** Returns the field for the items. */
export function itemsField(behaviorsSlug: string): Field {
  return {
    name: 'items',
    type: 'array',
    dbName: 'coaching_items',
    label: inAllLanguages((words) => words.collections.instruments.items.label),
    labels: counted((words) => words.collections.instruments.items),
    admin: {
      initCollapsed: true,
      description: inAllLanguages((words) => words.collections.instruments.items.help),
      components: { RowLabel: '@coaching/payload-plugin/client#ItemRowLabel' },
    },
    fields: [
      passage({
        name: 'text',
        localized: true,
        ...named((words) => words.collections.instruments.itemsText),
      }),
      row(
        {
          ...line({
            name: 'format',
            half: true,
            ...named((words) => words.collections.instruments.itemsFormat),
          }),
          admin: {
            width: '50%',
            description: inAllLanguages((words) => words.collections.instruments.itemsFormat.help),
            components: { Field: '@coaching/payload-plugin/client#FormatSelect' },
          },
        },
        line({
          name: 'key',
          half: true,
          ...named((words) => words.collections.instruments.itemsKey),
        }),
      ),
      {
        name: 'behavior',
        type: 'relationship',
        relationTo: behaviorsSlug,
        label: inAllLanguages((words) => words.collections.instruments.itemsBehavior.label),
        admin: {
          description: inAllLanguages((words) => words.collections.instruments.itemsBehavior.help),
          components: { Field: '@coaching/payload-plugin/client#BehaviorSelect' },
        },
      },
    ],
  };
}
