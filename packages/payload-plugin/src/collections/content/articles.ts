import type { Issue } from '@coaching/core';
import { articleSchema } from '@coaching/core/content';
import type { ContentCheck, ContentDefinition } from './ContentDefinition.ts';
import { line, passage, words } from './fields/fields.ts';
import { isStored, lineOf, type Stored } from './reading/read.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toArticle } from './reading/toContent.ts';
import { lexicalToBlocks } from './richText/lexicalToBlocks.ts';
import { textBody } from './richText/textBody.ts';

const checkWords = schemaCheck(articleSchema.omit({ body: true }), toArticle);

/** Returns the body in the language of the original, or in the only language there is. */
function originalBody(doc: Stored, locales: readonly string[]): unknown {
  const body = doc.body;
  if (!isStored(body) || !Object.keys(body).every((key) => locales.includes(key))) return body;
  const language = lineOf(doc.language) ?? '';
  return body[language] ?? body[language.split('-')[0] ?? language];
}

const check: ContentCheck = (doc, targets, locales) => {
  const issues = checkWords(doc, targets, locales);
  if (lexicalToBlocks(originalBody(doc, locales)).length > 0) return issues;
  const empty: Issue = {
    path: ['body'],
    code: 'missing',
    message: 'The article has no text in the language of the original.',
  };
  return [...issues, empty];
};

/** Texts for visitors and leaders. */
export const articles: ContentDefinition = {
  name: 'articles',
  labels: { singular: words('Article', 'Artikel'), plural: words('Articles', 'Artikel') },
  help: words(
    'A text for visitors and leaders. Published articles can be read by everybody, without an account.',
    'Ein Text für Besucher und Führungskräfte. Veröffentlichte Artikel können alle lesen, auch ohne Konto.',
  ),
  columns: ['title', '_status', 'updatedAt'],
  tabs: () => [
    {
      label: words('Article', 'Artikel'),
      fields: [
        line({
          name: 'title',
          localized: true,
          label: words('Title', 'Titel'),
          help: words('The headline.', 'Die Überschrift.'),
        }),
        passage({
          name: 'summary',
          localized: true,
          label: words('Summary', 'Zusammenfassung'),
          help: words(
            'One or two sentences for lists and search results.',
            'Ein oder zwei Sätze für Listen und Suchergebnisse.',
          ),
        }),
        textBody(
          'body',
          words('Text', 'Text'),
          words(
            'Headings, paragraphs, lists and tables of plain text: that is what every app can show.',
            'Überschriften, Absätze, Listen und Tabellen aus einfachem Text: Das kann jede App anzeigen.',
          ),
        ),
      ],
    },
  ],
  pointers: () => [],
  check,
};
