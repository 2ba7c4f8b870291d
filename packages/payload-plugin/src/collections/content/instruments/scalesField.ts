import { DEFAULT_MIN_VALID } from '@coaching/core/assessment';
import type { Field, SelectField } from '../../../host/types.ts';
import { amount, choice, flag, line, reportedTitle, row, words } from '../fields/fields.ts';
import { scoreOptions } from '../fields/options.ts';
import { bandsField } from './bandsField.ts';

/** A list to choose from is drawn when its row is open. */
const inOpenRow = (field: SelectField): SelectField => ({
  ...field,
  admin: { ...field.admin, components: { Field: '@coaching/payload-plugin/client#OpenSelect' } },
});

const keyField = (): Field => ({
  name: 'items',
  type: 'array',
  dbName: 'coaching_scale_keys',
  label: words('Key', 'Schlüssel'),
  labels: { singular: words('Item', 'Frage'), plural: words('Items', 'Fragen') },
  admin: {
    initCollapsed: true,
    description: words(
      'The items that count in this scale, and which of them are reversed.',
      'Die Fragen, die in dieser Skala zählen, und welche davon umgepolt sind.',
    ),
    components: {
      Field: '@coaching/payload-plugin/client#OpenArray',
      RowLabel: '@coaching/payload-plugin/client#ScaleKeyRowLabel',
    },
  },
  fields: [
    {
      name: 'item',
      type: 'text',
      label: words('Item', 'Frage'),
      admin: {
        description: words('One of the tab “Items”.', 'Eine aus dem Reiter „Fragen“.'),
        components: { Field: '@coaching/payload-plugin/client#ItemSelect' },
      },
    },
    flag({
      name: 'reversed',
      label: words('Reversed', 'Umgepolt'),
      help: words(
        'Tick it where a high answer means little of what the scale is about. The highest answer then counts as the lowest.',
        'Ankreuzen, wenn eine hohe Antwort wenig von dem bedeutet, worum es geht. Die höchste Antwort zählt dann wie die niedrigste.',
      ),
    }),
    row(
      amount({
        name: 'weight',
        half: true,
        step: 0.1,
        label: words('Weight', 'Gewicht'),
        help: words(
          'Leave it empty: every item counts the same.',
          'Leer lassen: Alle Fragen zählen gleich viel.',
        ),
      }),
      line({
        name: 'option',
        half: true,
        label: words('Option that gives a point', 'Möglichkeit, die einen Punkt gibt'),
        help: words(
          'For a forced choice only: the id of the option.',
          'Nur bei einer Auswahl: die Kennung der Möglichkeit.',
        ),
      }),
    ),
  ],
});

/** Returns the field for the scales and their keys. */
export function scalesField(): Field {
  return {
    name: 'scales',
    type: 'array',
    dbName: 'coaching_scales',
    label: words('Scales', 'Skalen'),
    labels: { singular: words('Scale', 'Skala'), plural: words('Scales', 'Skalen') },
    admin: {
      initCollapsed: true,
      description: words('Items that are scored together.', 'Fragen, die zusammen ausgewertet werden.'),
      components: { RowLabel: '@coaching/payload-plugin/client#ScaleRowLabel' },
    },
    fields: [
      reportedTitle(),
      row(
        inOpenRow(
          choice({
            name: 'score',
            half: true,
            enumName: 'coaching_scale_score',
            options: scoreOptions,
            initial: 'mean',
            label: words('Score', 'Wert'),
            help: words(
              'Items with different answer ranges need the share.',
              'Fragen mit verschiedenen Antwortbereichen brauchen den Anteil.',
            ),
          }),
        ),
        amount({
          name: 'minValid',
          half: true,
          step: 0.05,
          initial: DEFAULT_MIN_VALID,
          label: words(
            'Share of items that must be answered',
            'Anteil der Fragen, die beantwortet sein müssen',
          ),
          help: words(
            'Between 0 and 1. With 0.8 and ten items, eight answers are needed; with fewer there is no score.',
            'Zwischen 0 und 1. Bei 0,8 und zehn Fragen braucht es acht Antworten; mit weniger gibt es keinen Wert.',
          ),
        }),
      ),
      {
        name: 'keyLine',
        type: 'text',
        virtual: true,
        label: words('Write the whole key in one line', 'Den ganzen Schlüssel in einer Zeile schreiben'),
        admin: {
          // Payload locks fields that are not stored; this one is read when the scale is saved.
          readOnly: false,
          description: words(
            'Ids of the items, with an R behind the reversed ones: 1, 2R, 3, 4R. When you save, it replaces the list below.',
            'Kennungen der Fragen, mit einem R hinter den umgepolten: 1, 2R, 3, 4R. Beim Speichern ersetzt das die Liste darunter.',
          ),
        },
      },
      keyField(),
      bandsField(inOpenRow),
      {
        type: 'collapsible',
        label: words('Reliability', 'Zuverlässigkeit'),
        admin: { initCollapsed: true },
        fields: [
          {
            name: 'reliability',
            type: 'group',
            label: false,
            fields: [
              row(
                amount({
                  name: 'alpha',
                  half: true,
                  step: 0.01,
                  label: words('Cronbach’s alpha', 'Cronbachs Alpha'),
                  help: words('Where it is known.', 'Falls bekannt.'),
                }),
                amount({
                  name: 'retest',
                  half: true,
                  step: 0.01,
                  label: words('Retest correlation', 'Retest-Korrelation'),
                  help: words('Where it is known.', 'Falls bekannt.'),
                }),
              ),
              line({
                name: 'source',
                label: words('Source', 'Quelle'),
                help: words('Where these figures were found.', 'Wo diese Zahlen gefunden wurden.'),
              }),
            ],
          },
        ],
      },
    ],
  };
}
