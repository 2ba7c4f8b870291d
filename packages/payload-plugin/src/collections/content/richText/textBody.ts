import { textEditor } from '../../../host/textEditor.ts';
import type { RichTextField } from '../../../host/types.ts';
import type { Words } from '../fields/fields.ts';

/** Returns a field for a longer text of headings, paragraphs, lists and tables. */
export function textBody(name: string, label: Words, help: Words): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    admin: { description: help },
    editor: textEditor(),
  };
}
