import { articleSchema } from '@coaching/core/content';
import { defineContent } from './defineContent.ts';
import { line, passage } from './parts/values.ts';
import { isStored, lineOf, type Stored } from './reading/read.ts';
import { lexicalToBlocks } from './richText/lexicalToBlocks.ts';
import { textBody } from './richText/textBody.ts';

/** Returns the body in the language of the original, or in the only language there is. */
function originalBody(doc: Stored, locales: readonly string[]): unknown {
  const body = doc.body;
  if (!isStored(body) || !Object.keys(body).every((key) => locales.includes(key))) return body;
  const language = lineOf(doc.language) ?? '';
  return body[language] ?? body[language.split('-')[0] ?? language];
}

/** Texts for visitors and leaders. */
export const articles = defineContent({
  name: 'articles',
  columns: ['title', '_status', 'updatedAt'],
  schema: articleSchema.omit({ body: true }),
  tabs: [
    {
      label: (words) => words.collections.articles.sections.article,
      parts: {
        title: line((words) => words.collections.articles.title, { localized: true }),
        summary: passage((words) => words.collections.articles.summary),
        body: textBody((words) => words.collections.articles.body),
      },
    },
  ],
  check: (doc, _value, locales) => {
    if (lexicalToBlocks(originalBody(doc, locales)).length > 0) return [];
    return [{ path: ['body'], code: 'missing' }];
  },
});
