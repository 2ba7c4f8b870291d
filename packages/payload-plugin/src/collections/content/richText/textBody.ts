import { textEditor } from '../../../host/textEditor.ts';
import type { RichTextField } from '../../../host/types.ts';
import type { PanelText } from '../../../words/inAllLanguages.ts';

/** Returns a field for a longer text of headings, paragraphs, lists and tables. */
export function textBody(name: string, label: PanelText, help: PanelText): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    admin: { description: help },
    editor: textEditor(),
  };
}
