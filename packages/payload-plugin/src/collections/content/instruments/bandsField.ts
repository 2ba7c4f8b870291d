import type { Field, SelectField } from '../../../host/types.ts';
import { amount, choice, line, row, rowKey, words } from '../fields/fields.ts';
import { bandOptions } from '../fields/options.ts';

/** Returns the fields for the named ranges of a scale; `select` dresses a list to choose from. */
export function bandsField(select: (field: SelectField) => SelectField): Field {
  return {
    type: 'collapsible',
    label: words('Bands', 'Bereiche'),
    admin: {
      initCollapsed: true,
      description: words(
        'Names for low, middle and high results. Most scales need none.',
        'Namen für niedrige, mittlere und hohe Ergebnisse. Die meisten Skalen brauchen keine.',
      ),
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
              options: bandOptions,
              initial: 'score',
              label: words('What the bands divide', 'Was die Bereiche einteilen'),
              help: words('The percentile needs a norm.', 'Der Prozentrang braucht eine Norm.'),
            }),
          ),
          {
            name: 'ranges',
            type: 'array',
            dbName: 'coaching_scale_bands',
            label: words('Bands', 'Bereiche'),
            labels: { singular: words('Band', 'Bereich'), plural: words('Bands', 'Bereiche') },
            admin: {
              description: words(
                'From the lowest to the highest. Each goes up to where the next one starts.',
                'Vom niedrigsten zum höchsten. Jeder reicht bis zum Anfang des nächsten.',
              ),
            },
            fields: [
              row(
                line({
                  name: 'title',
                  localized: true,
                  half: true,
                  label: words('Title', 'Titel'),
                  help: words('Such as “middle”.', 'Etwa „mittel“.'),
                }),
                amount({
                  name: 'from',
                  half: true,
                  label: words('Starts at', 'Beginnt bei'),
                  help: words(
                    'The lowest value in this band. The first band starts at the lowest value of the scale.',
                    'Der niedrigste Wert in diesem Bereich. Der erste beginnt beim niedrigsten Wert der Skala.',
                  ),
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
