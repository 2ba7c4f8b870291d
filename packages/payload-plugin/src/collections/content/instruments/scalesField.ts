import { DEFAULT_MIN_VALID } from '@coaching/core/assessment';
import type { Lens } from '@coaching/core/content';
import type { Field, SelectField } from '../../../host/types.ts';
import { counted, inAllLanguages, named, optionsIn } from '../../../words/inAllLanguages.ts';
import { amount, choice, flag, line, reportedTitle, row } from '../fields/fields.ts';
import type { Stored } from '../reading/read.ts';
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
  label: inAllLanguages((words) => words.collections.instruments.scalesItems.label),
  labels: counted((words) => words.collections.instruments.scalesItems),
  admin: {
    initCollapsed: true,
    description: inAllLanguages((words) => words.collections.instruments.scalesItems.help),
    components: {
      Field: '@coaching/payload-plugin/client#OpenArray',
      RowLabel: '@coaching/payload-plugin/client#ScaleKeyRowLabel',
    },
  },
  fields: [
    {
      name: 'item',
      type: 'text',
      label: inAllLanguages((words) => words.collections.instruments.scalesItemsItem.label),
      admin: {
        description: inAllLanguages((words) => words.collections.instruments.scalesItemsItem.help),
        components: { Field: '@coaching/payload-plugin/client#ItemSelect' },
      },
    },
    flag({
      name: 'reversed',
      ...named((words) => words.collections.instruments.scalesItemsReversed),
    }),
    row(
      amount({
        name: 'weight',
        half: true,
        step: 0.1,
        ...named((words) => words.collections.instruments.scalesItemsWeight),
      }),
      line({
        name: 'option',
        half: true,
        ...named((words) => words.collections.instruments.scalesItemsOption),
      }),
    ),
  ],
});

const looksAt = (lens: Lens) => (data: Stored) => data.lens === lens;

/** How a scale counts when behaviors are ranked; only what an energy audit or drivers can say is shown. */
const rankingFields = (): Field[] => {
  const aspect = inOpenRow(
    choice({
      name: 'aspect',
      enumName: 'coaching_scale_aspect',
      options: optionsIn((options) => options.aspect),
      ...named((words) => words.collections.instruments.scalesAspect),
    }),
  );
  const competencies = line({
    name: 'competencies',
    label: inAllLanguages((words) => words.collections.instruments.scalesCompetencies.label),
    help: inAllLanguages((words) =>
      words.collections.instruments.scalesCompetencies.help({ example: 'decisiveness, team-building' }),
    ),
  });
  return [
    { ...aspect, admin: { ...aspect.admin, condition: looksAt('energy') } },
    { ...competencies, admin: { ...competencies.admin, condition: looksAt('drivers') } },
  ];
};

/** Returns the field for the scales and their keys. */
export function scalesField(): Field {
  return {
    name: 'scales',
    type: 'array',
    dbName: 'coaching_scales',
    label: inAllLanguages((words) => words.collections.instruments.scales.label),
    labels: counted((words) => words.collections.instruments.scales),
    admin: {
      initCollapsed: true,
      description: inAllLanguages((words) => words.collections.instruments.scales.help),
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
            options: optionsIn((options) => options.score),
            initial: 'mean',
            ...named((words) => words.collections.instruments.scalesScore),
          }),
        ),
        amount({
          name: 'minValid',
          half: true,
          step: 0.05,
          initial: DEFAULT_MIN_VALID,
          ...named((words) => words.collections.instruments.scalesMinValid),
        }),
      ),
      {
        name: 'keyLine',
        type: 'text',
        virtual: true,
        label: inAllLanguages((words) => words.collections.instruments.scalesKeyLine.label),
        admin: {
          // Payload locks fields that are not stored; this one is read when the scale is saved.
          readOnly: false,
          description: inAllLanguages((words) => words.collections.instruments.scalesKeyLine.help),
        },
      },
      keyField(),
      ...rankingFields(),
      bandsField(inOpenRow),
      {
        type: 'collapsible',
        label: inAllLanguages((words) => words.collections.instruments.sections.reliability),
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
                  ...named((words) => words.collections.instruments.scalesReliabilityAlpha),
                }),
                amount({
                  name: 'retest',
                  half: true,
                  step: 0.01,
                  ...named((words) => words.collections.instruments.scalesReliabilityRetest),
                }),
              ),
              line({
                name: 'source',
                ...named((words) => words.collections.instruments.scalesReliabilitySource),
              }),
            ],
          },
        ],
      },
    ],
  };
}
