import { inAllLanguages, named, optionsIn } from '../../../words/inAllLanguages.ts';
import { type ContentDefinition, pointerAt } from '../ContentDefinition.ts';
import { choice, line, passage } from '../fields/fields.ts';
import { idOf, rowsOf } from '../reading/read.ts';
import { competencyIssues } from './competencyIssues.ts';
import { compositesField } from './compositesField.ts';
import { fillInstrument } from './fillInstrument.ts';
import { formatsField } from './formatsField.ts';
import { instrumentMistakes } from './instrumentMistakes.ts';
import { itemsField } from './itemsField.ts';
import { normsField } from './normsField.ts';
import { scalesField } from './scalesField.ts';

/**
 * Questionnaires as data: what is asked, how it is answered, and how it is scored.
 *
 * The only kind that is not made of parts, since its form and core's shape differ in more than names: formats are rows of two
 * sorts here and a record by name there, ids, reversed items and days are kept otherwise, and what is left empty is left out,
 * group by group. And the form itself is read in the browser while somebody writes. So the fields stand in the files beside
 * this one, how they are read in `toInstrument`, and how they are written in `fromInstrument`.
 */
export const instruments: ContentDefinition = {
  name: 'instruments',
  columns: ['title', 'lens', '_status', 'updatedAt'],
  above: [
    {
      name: 'check',
      type: 'ui',
      admin: { components: { Field: '@coaching/payload-plugin/client#InstrumentCheck' } },
    },
  ],
  tabs: ({ slugOf }) => [
    {
      label: inAllLanguages((words) => words.collections.instruments.sections.overview),
      fields: [
        line({
          name: 'title',
          localized: true,
          ...named((words) => words.collections.instruments.title),
        }),
        choice({
          name: 'lens',
          enumName: 'coaching_instrument_lens',
          options: optionsIn((options) => options.lens),
          ...named((words) => words.collections.instruments.lens),
        }),
        passage({
          name: 'description',
          localized: true,
          ...named((words) => words.collections.instruments.description),
        }),
        passage({
          name: 'instructions',
          localized: true,
          ...named((words) => words.collections.instruments.instructions),
        }),
      ],
    },
    {
      label: inAllLanguages((words) => words.collections.instruments.sections.answers),
      fields: [formatsField()],
    },
    {
      label: inAllLanguages((words) => words.collections.instruments.sections.items),
      fields: [itemsField(slugOf('behaviors'))],
    },
    {
      label: inAllLanguages((words) => words.collections.instruments.sections.scales),
      fields: [scalesField(), compositesField()],
    },
    {
      label: inAllLanguages((words) => words.collections.instruments.sections.norms),
      fields: [
        normsField(),
        {
          name: 'normBuild',
          type: 'ui',
          admin: { components: { Field: '@coaching/payload-plugin/client#NormBuild' } },
        },
      ],
    },
    {
      label: inAllLanguages((words) => words.collections.instruments.sections.previewAndVersions),
      fields: [
        {
          name: 'versions',
          type: 'ui',
          admin: {
            components: {
              Field: {
                path: '@coaching/payload-plugin/client#InstrumentVersions',
                clientProps: { versionsSlug: slugOf('instrumentVersions') },
              },
            },
          },
        },
        {
          name: 'preview',
          type: 'ui',
          admin: { components: { Field: '@coaching/payload-plugin/client#InstrumentPreview' } },
        },
      ],
    },
  ],
  pointers: (doc) =>
    rowsOf(doc.items).flatMap(({ behavior }, index) =>
      pointerAt('behaviors', idOf(behavior), ['items', index, 'behavior']),
    ),
  fill: fillInstrument,
  checkAmong: competencyIssues,
  check: (doc, { keyOf }) => instrumentMistakes(doc, (relation) => keyOf('behaviors', relation)),
};
