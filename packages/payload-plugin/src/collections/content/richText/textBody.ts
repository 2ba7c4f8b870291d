import { blockSchema } from '@coaching/core/content';
import * as z from 'zod';
import { textEditor } from '../../../host/textEditor.ts';
import { named } from '../../../words/inAllLanguages.ts';
import type { Part } from '../parts/Part.ts';
import type { Named } from '../parts/values.ts';
import { blocksToLexical } from './blocksToLexical.ts';

/**
 * Returns a part for a longer text of headings, paragraphs, lists and tables.
 *
 * It is written a language at a time, and translations need not have the same blocks: so it is not part of what is read as
 * core describes it. Whoever shows it reads one language with `lexicalToBlocks`.
 */
export function textBody(words: Named): Part {
  return {
    fields: (name) => {
      const { label, help } = named(words);
      return [
        {
          name,
          type: 'richText',
          label,
          localized: true,
          admin: { description: help },
          editor: textEditor(),
        },
      ];
    },
    read: () => undefined,
    write: (value, name, { locale }) =>
      value === undefined ? {} : { [name]: blocksToLexical(z.array(blockSchema).parse(value), locale) },
  };
}
