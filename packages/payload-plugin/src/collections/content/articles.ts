import { articleSchema } from '@coaching/core/content';
import { inAllLanguages, named } from '../../words/inAllLanguages.ts';
import type { ContentCheck, ContentDefinition } from './ContentDefinition.ts';
import { line, passage } from './fields/fields.ts';
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
  return [...issues, { path: ['body'], code: 'missing' }];
};

/** Texts for visitors and leaders. */
export const articles: ContentDefinition = {
  name: 'articles',
  columns: ['title', '_status', 'updatedAt'],
  tabs: () => [
    {
      label: inAllLanguages((words) => words.collections.articles.sections.article),
      fields: [
        line({
          name: 'title',
          localized: true,
          ...named((words) => words.collections.articles.title),
        }),
        passage({
          name: 'summary',
          localized: true,
          ...named((words) => words.collections.articles.summary),
        }),
        textBody(
          'body',
          inAllLanguages((words) => words.collections.articles.body.label),
          inAllLanguages((words) => words.collections.articles.body.help),
        ),
      ],
    },
  ],
  pointers: () => [],
  check,
};
