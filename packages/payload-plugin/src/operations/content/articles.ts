import { accepted, refused } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import { isStored, lineOf, type Stored } from '../../collections/content/reading/read.ts';
import { lexicalToBlocks, type PlainBlock } from '../../collections/content/richText/lexicalToBlocks.ts';
import type { Operation } from '../shared/Operation.ts';
import { contentPage } from './contentPage.ts';
import { findPublished } from './published.ts';
import { keyIn, licenseIn, localeOf, textIn } from './texts.ts';

type ArticleSummary = RouteAnswer<'content.listArticles'>['items'][number];

/** Returns what lists show of an article. */
export function articleSummary(doc: Stored, locale: string): ArticleSummary {
  return {
    key: keyIn(doc),
    title: textIn(doc, doc.title, locale),
    summary: textIn(doc, doc.summary, locale),
  };
}

/** A translation is a whole text: where the body is missing in a language, all of it is read in the original. */
function bodyIn(doc: Stored, locale: string): { readonly body: PlainBlock[]; readonly locale: string } {
  const wanted = localeOf(doc, locale);
  const states = doc.body;
  const original = lineOf(doc.language) ?? wanted;
  if (!isStored(states) || isStored(states.root)) return { body: lexicalToBlocks(states), locale: wanted };
  const body = lexicalToBlocks(states[wanted]);
  if (body.length > 0) return { body, locale: wanted };
  const base = original.split('-')[0] ?? original;
  return { body: lexicalToBlocks(states[original] ?? states[base]), locale: original };
}

/** Lists the published articles. */
export const listArticles: Operation<'content.listArticles'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('articles', query, context);
  return accepted({ items: docs.map((doc) => articleSummary(doc, context.locale)), next });
};

/** Returns a published article in one language. */
export const getArticle: Operation<'content.getArticle'> = async ({ params }, context) => {
  const [doc] = await findPublished('articles', { key: { equals: params.key } }, context, { limit: 1 });
  if (!doc) return refused('not_found');
  const { body, locale } = bodyIn(doc, context.locale);
  return accepted({
    ...articleSummary(doc, locale),
    body,
    license: licenseIn(doc),
    source: lineOf(doc.source) ?? '',
    locale,
  });
};
