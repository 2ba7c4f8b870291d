import { type ContentDefinition, pointerAt } from '../ContentDefinition.ts';
import { choice, line, passage, words } from '../fields/fields.ts';
import { lensOptions } from '../fields/options.ts';
import { idOf, rowsOf } from '../reading/read.ts';
import { compositesField } from './compositesField.ts';
import { fillInstrument } from './fillInstrument.ts';
import { formatsField } from './formatsField.ts';
import { instrumentMistakes } from './instrumentMistakes.ts';
import { itemsField } from './itemsField.ts';
import { normsField } from './normsField.ts';
import { scalesField } from './scalesField.ts';

/** Questionnaires as data: what is asked, how it is answered, and how it is scored. */
export const instruments: ContentDefinition = {
  name: 'instruments',
  labels: { singular: words('Instrument', 'Fragebogen'), plural: words('Instruments', 'Fragebögen') },
  help: words(
    'A questionnaire with its items, answers and scales. Publishing makes a version that never changes; answers that were given stay with their version.',
    'Ein Fragebogen mit Fragen, Antworten und Skalen. Beim Veröffentlichen entsteht eine Fassung, die sich nie ändert; gegebene Antworten bleiben bei ihrer Fassung.',
  ),
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
      label: words('Overview', 'Überblick'),
      fields: [
        line({
          name: 'title',
          localized: true,
          label: words('Title', 'Titel'),
          help: words('What leaders and raters read.', 'Was Führungskräfte und Feedbackgebende lesen.'),
        }),
        choice({
          name: 'lens',
          enumName: 'coaching_instrument_lens',
          options: lensOptions,
          label: words('Lens', 'Blick'),
          help: words('What the instrument looks at.', 'Worauf der Fragebogen schaut.'),
        }),
        passage({
          name: 'description',
          localized: true,
          label: words('Description', 'Beschreibung'),
          help: words(
            'What it is for, in a sentence or two. May stay empty.',
            'Wozu er dient, in ein oder zwei Sätzen. Darf leer bleiben.',
          ),
        }),
        passage({
          name: 'instructions',
          localized: true,
          label: words('Instructions', 'Anleitung'),
          help: words(
            'Read before the first item. May stay empty.',
            'Wird vor der ersten Frage gelesen. Darf leer bleiben.',
          ),
        }),
      ],
    },
    { label: words('Answers', 'Antworten'), fields: [formatsField()] },
    { label: words('Items', 'Fragen'), fields: [itemsField(slugOf('behaviors'))] },
    { label: words('Scales', 'Skalen'), fields: [scalesField(), compositesField()] },
    {
      label: words('Norms', 'Normen'),
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
      label: words('Preview and versions', 'Vorschau und Fassungen'),
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
  check: (doc, { keyOf }) => instrumentMistakes(doc, (relation) => keyOf('behaviors', relation)),
};
