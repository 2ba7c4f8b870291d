import {
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import type { Words } from '../fields/fields.ts';

/**
 * Returns a field for a longer text.
 *
 * The editor offers what the apps can show and nothing more: headings, paragraphs, lists and tables of plain text.
 */
export function textBody(name: string, label: Words, help: Words): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    admin: { description: help },
    editor: lexicalEditor({
      features: [
        FixedToolbarFeature(),
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
        UnorderedListFeature(),
        OrderedListFeature(),
        EXPERIMENTAL_TableFeature(),
      ],
    }),
  };
}
