import type { Field, TextField } from '../../../host/types.ts';
import { words } from './fields.ts';

/** The key by which apps and other content find a document. It is filled in from the title, and fixed once published. */
export function keyField(): TextField {
  return {
    name: 'key',
    type: 'text',
    label: words('Key', 'Schlüssel'),
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: words(
        'The name by which apps find this: small letters, digits and hyphens, such as giving-feedback. Leave it empty and it is made from the title. It cannot change after the first publication.',
        'Der Name, unter dem Apps diesen Inhalt finden: kleine Buchstaben, Ziffern und Bindestriche, etwa feedback-geben. Bleibt das Feld leer, entsteht er aus dem Titel. Nach der ersten Veröffentlichung steht er fest.',
      ),
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
    label: words('First published', 'Zuerst veröffentlicht'),
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data) => Boolean(data.firstPublishedAt),
      description: words(
        'Filled in by the first publication.',
        'Wird bei der ersten Veröffentlichung eingetragen.',
      ),
    },
    hooks: { beforeDuplicate: [() => null] },
  };
}
