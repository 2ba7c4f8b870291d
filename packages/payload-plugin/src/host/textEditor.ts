import * as lexical from '@payloadcms/richtext-lexical';
import type { RichTextField } from './types.ts';

type Feature = ReturnType<typeof lexical.ParagraphFeature>;

/** Payload 3 calls tables experimental and Payload 4 does not; whichever is missing is looked for by name. */
function tables(): Feature {
  const features: Readonly<Record<string, unknown>> = lexical;
  const make = features.TableFeature ?? features.EXPERIMENTAL_TableFeature;
  if (typeof make !== 'function') throw new Error('The editor of this Payload has no tables.');
  return make();
}

/** Returns an editor with what the apps can show and nothing more: headings, paragraphs, lists and tables of plain text. */
export function textEditor(): NonNullable<RichTextField['editor']> {
  return lexical.lexicalEditor({
    features: [
      lexical.FixedToolbarFeature(),
      lexical.ParagraphFeature(),
      lexical.HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      lexical.UnorderedListFeature(),
      lexical.OrderedListFeature(),
      tables(),
    ],
  });
}
