import type { Field } from '../../../host/types.ts';
import { inAllLanguages, named } from '../../../words/inAllLanguages.ts';
import { line, row } from './fields.ts';

/** Returns the fields that say where a text comes from, on what terms it may be used, and in which language it was written. */
export function provenanceFields(): Field[] {
  return [
    line({
      name: 'source',
      ...named((words) => words.fields.source),
    }),
    {
      ...line({
        name: 'language',
        ...named((words) => words.fields.language),
      }),
      defaultValue: 'en',
    },
    {
      name: 'license',
      type: 'group',
      label: inAllLanguages((words) => words.fields.license.label),
      admin: {
        description: inAllLanguages((words) => words.fields.license.help),
      },
      fields: [
        row(
          line({
            name: 'name',
            half: true,
            ...named((words) => words.fields.licenseName),
          }),
          line({
            name: 'spdx',
            half: true,
            ...named((words) => words.fields.licenseSpdx),
          }),
        ),
        line({
          name: 'attribution',
          ...named((words) => words.fields.licenseAttribution),
        }),
        line({
          name: 'url',
          ...named((words) => words.fields.licenseUrl),
        }),
      ],
    },
  ];
}
