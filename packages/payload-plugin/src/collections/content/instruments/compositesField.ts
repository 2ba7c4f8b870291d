import { DEFAULT_MIN_SCALES } from '@coaching/core/assessment';
import type { Field } from '../../../host/types.ts';
import { amount, choice, flag, line, reportedTitle, row, words } from '../fields/fields.ts';
import { compositeOptions } from '../fields/options.ts';

const partsField = (): Field => ({
  name: 'scales',
  type: 'array',
  dbName: 'coaching_composite_scales',
  label: words('Scales', 'Skalen'),
  labels: { singular: words('Scale', 'Skala'), plural: words('Scales', 'Skalen') },
  fields: [
    row(
      line({
        name: 'scale',
        half: true,
        label: words('Id of the scale', 'Kennung der Skala'),
        help: words('One of those above.', 'Eine der obigen.'),
      }),
      amount({
        name: 'weight',
        half: true,
        step: 0.1,
        label: words('Weight', 'Gewicht'),
        help: words(
          'Leave it empty: every scale counts the same.',
          'Leer lassen: Alle Skalen zählen gleich viel.',
        ),
      }),
    ),
    flag({
      name: 'reversed',
      label: words('Reversed', 'Umgepolt'),
      help: words(
        'Tick it where a high score means little of what the composite is about.',
        'Ankreuzen, wenn ein hoher Wert wenig von dem bedeutet, worum es insgesamt geht.',
      ),
    }),
  ],
});

/** Returns the field for scores over several scales. */
export function compositesField(): Field {
  return {
    name: 'composites',
    type: 'array',
    dbName: 'coaching_composites',
    label: words('Composites', 'Gesamtwerte'),
    labels: { singular: words('Composite', 'Gesamtwert'), plural: words('Composites', 'Gesamtwerte') },
    admin: {
      initCollapsed: true,
      description: words(
        'Scores over several scales. Most instruments have none.',
        'Werte über mehrere Skalen. Die meisten Fragebögen haben keine.',
      ),
    },
    fields: [
      reportedTitle(),
      row(
        choice({
          name: 'score',
          half: true,
          enumName: 'coaching_composite_score',
          options: compositeOptions,
          initial: 'pomp',
          label: words('Score', 'Wert'),
          help: words(
            'Standardized scores need a norm of every scale in one sample.',
            'Standardwerte brauchen für jede Skala eine Norm in derselben Stichprobe.',
          ),
        }),
        amount({
          name: 'minValid',
          half: true,
          step: 0.05,
          initial: DEFAULT_MIN_SCALES,
          label: words(
            'Share of scales that must have a score',
            'Anteil der Skalen, die einen Wert haben müssen',
          ),
          help: words('Between 0 and 1; 1 means all of them.', 'Zwischen 0 und 1; 1 heißt alle.'),
        }),
      ),
      partsField(),
      {
        type: 'collapsible',
        label: words('Reliability', 'Zuverlässigkeit'),
        admin: { initCollapsed: true },
        fields: [
          line({
            name: 'sample',
            label: words('Sample', 'Stichprobe'),
            help: words(
              'Name of the norms’ sample. Leave it empty for that of the first scale.',
              'Name der Stichprobe der Normen. Leer lassen für die der ersten Skala.',
            ),
          }),
          {
            name: 'correlations',
            type: 'group',
            label: false,
            fields: [
              {
                name: 'values',
                type: 'json',
                label: words('Correlations of the scales', 'Korrelationen der Skalen'),
                admin: {
                  description: words(
                    'Row by row in the order of the scales, such as [[1, 0.4], [0.4, 1]]. May stay empty.',
                    'Zeile für Zeile in der Reihenfolge der Skalen, etwa [[1, 0.4], [0.4, 1]]. Darf leer bleiben.',
                  ),
                },
              },
              line({
                name: 'source',
                label: words('Source', 'Quelle'),
                help: words('Where the correlations were found.', 'Wo die Korrelationen gefunden wurden.'),
              }),
            ],
          },
        ],
      },
    ],
  };
}
