import { accepted, refused } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import { type Article, articleSchema } from '@coaching/core/content';
import { articles } from '../../collections/content/articles.ts';
import { isStored, type Stored } from '../../collections/content/reading/read.ts';
import { lexicalToBlocks, type PlainBlock } from '../../collections/content/richText/lexicalToBlocks.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { contentPage } from './contentPage.ts';
import { findPublished, valuesOf } from './published.ts';
import { localeOf, textsIn } from './texts.ts';

type ArticleSummary = RouteAnswer<'content.listArticles'>['items'][number];

/** An article without its body, which is read in one language. */
type ArticleHead = Omit<Article, 'body'>;

const articleHeadSchema = articleSchema.omit({ body: true });

/** Returns the articles without their bodies. */
export function articleHeads(docs: readonly Stored[], context: OperationContext): ArticleHead[] {
  return valuesOf(articleHeadSchema, articles, docs, context);
}

/** Returns what lists show of an article. */
export function articleSummary(article: ArticleHead, locale: string): ArticleSummary {
  const text = textsIn(article, locale);
  return { key: article.key, title: text(article.title), summary: text(article.summary) };
}

/** A translation is a whole text: where the body is missing in a language, all of it is read in the original. */
function bodyIn(
  states: unknown,
  article: ArticleHead,
  locale: string,
): { readonly body: PlainBlock[]; readonly locale: string } {
  const wanted = localeOf(article, locale);
  const original = article.language;
  if (!isStored(states) || isStored(states.root)) return { body: lexicalToBlocks(states), locale: wanted };
  const body = lexicalToBlocks(states[wanted]);
  if (body.length > 0) return { body, locale: wanted };
  const base = original.split('-')[0] ?? original;
  return { body: lexicalToBlocks(states[original] ?? states[base]), locale: original };
}

/** Lists the published articles. */
export const listArticles: Operation<'content.listArticles'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('articles', query, context);
  const items = articleHeads(docs, context).map((article) => articleSummary(article, context.locale));
  return accepted({ items, next });
};

/** Returns a published article in one language. */
export const getArticle: Operation<'content.getArticle'> = async ({ params }, context) => {
  const docs = await findPublished('articles', { key: { equals: params.key } }, context, { limit: 1 });
  const [article] = articleHeads(docs, context);
  if (!article) return refused('not_found');
  const { body, locale } = bodyIn(docs[0]?.body, article, context.locale);
  const { license, source } = article;
  return accepted({ ...articleSummary(article, locale), body, license, source, locale });
};
