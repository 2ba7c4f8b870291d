import type { Field, TextField } from '../../../host/types.ts';
import { inAllLanguages } from '../../../words/inAllLanguages.ts';

/** The key by which apps and other content find a document. It is filled in from the title, and fixed once published. */
export function keyField(): TextField {
  return {
    name: 'key',
    type: 'text',
    label: inAllLanguages((words) => words.fields.key.label),
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: inAllLanguages((words) => words.fields.key.help),
    },
    hooks: {
      // A copy is a new document: it gets a key of its own.
      beforeDuplicate: [() => null],
    },
  };
}

/** When the document was first published; written by the publication alone. */
export function firstPublishedField(): Field {
  return {
    name: 'firstPublishedAt',
    type: 'date',
    label: inAllLanguages((words) => words.fields.firstPublishedAt.label),
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data) => Boolean(data.firstPublishedAt),
      description: inAllLanguages((words) => words.fields.firstPublishedAt.help),
    },
    hooks: { beforeDuplicate: [() => null] },
  };
}
