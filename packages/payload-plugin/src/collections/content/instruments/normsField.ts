import type { Field } from '../../../host/types.ts';
import { amount, line, row, words } from '../fields/fields.ts';

/** Returns the field for the samples that scores are compared with. */
export function normsField(): Field {
  return {
    name: 'norms',
    type: 'array',
    dbName: 'coaching_norms',
    label: words('Norms', 'Normen'),
    labels: { singular: words('Norm', 'Norm'), plural: words('Norms', 'Normen') },
    admin: {
      initCollapsed: true,
      description: words(
        'Named samples that scores are compared with. Most instruments have none, and need none.',
        'Benannte Stichproben, mit denen Werte verglichen werden. Die meisten Fragebögen haben keine und brauchen keine.',
      ),
    },
    fields: [
      row(
        line({
          name: 'scale',
          half: true,
          label: words('Id of the scale', 'Kennung der Skala'),
          help: words('One of the tab “Scales”.', 'Eine aus dem Reiter „Skalen“.'),
        }),
        line({
          name: 'sample',
          half: true,
          label: words('Sample', 'Stichprobe'),
          help: words(
            'Who was asked, in words that a leader understands.',
            'Wer befragt wurde, verständlich für Führungskräfte.',
          ),
        }),
      ),
      row(
        {
          name: 'date',
          type: 'date',
          label: words('Date', 'Datum'),
          admin: {
            width: '50%',
            date: { pickerAppearance: 'dayOnly' },
            description: words('When the answers were collected.', 'Wann die Antworten gesammelt wurden.'),
          },
        },
        amount({
          name: 'n',
          half: true,
          step: 1,
          label: words('People', 'Personen'),
          help: words('How many are in the sample.', 'Wie viele in der Stichprobe sind.'),
        }),
      ),
      row(
        amount({
          name: 'mean',
          half: true,
          label: words('Mean', 'Mittelwert'),
          help: words(
            'Give mean and standard deviation, or the table below.',
            'Mittelwert und Standardabweichung oder die Tabelle darunter.',
          ),
        }),
        amount({
          name: 'sd',
          half: true,
          label: words('Standard deviation', 'Standardabweichung'),
          help: words('Above 0.', 'Größer als 0.'),
        }),
      ),
      {
        type: 'collapsible',
        label: words('Table of scores', 'Wertetabelle'),
        admin: { initCollapsed: true },
        fields: [
          {
            name: 'counts',
            type: 'json',
            label: words('How often each score occurred', 'Wie oft jeder Wert vorkam'),
            admin: {
              description: words(
                'A list such as [{ "score": 1, "count": 12 }], from the lowest score to the highest.',
                'Eine Liste wie [{ "score": 1, "count": 12 }], vom niedrigsten zum höchsten Wert.',
              ),
            },
          },
        ],
      },
      line({
        name: 'source',
        label: words('Source', 'Quelle'),
        help: words('Where the sample comes from.', 'Woher die Stichprobe stammt.'),
      }),
    ],
  };
}
