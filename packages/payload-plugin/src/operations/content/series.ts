import { accepted, refused } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import { groupOf, idOf, type Stored } from '../../collections/content/reading/read.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { articleSummary } from './articles.ts';
import { contentPage } from './contentPage.ts';
import { findPublished } from './published.ts';
import { keyIn, textIn } from './texts.ts';

const articlesOf = (doc: Stored): readonly string[] => {
  const articles: readonly unknown[] = Array.isArray(doc.articles) ? doc.articles : [];
  return articles.flatMap((article) => idOf(article) ?? []);
};

/** What the editor has written over the contact form; empty texts are left to whoever shows it. */
function callIn(doc: Stored, locale: string): RouteAnswer<'content.getSeries'>['callToAction'] {
  const { title, text, button } = groupOf(doc.callToAction);
  return {
    title: textIn(doc, title, locale),
    text: textIn(doc, text, locale),
    button: textIn(doc, button, locale),
  };
}

/** Returns series with the summaries of their articles; one that is no longer published is left out. One query. */
async function withArticles(
  docs: readonly Stored[],
  locale: string,
  context: OperationContext,
): Promise<RouteAnswer<'content.getSeries'>[]> {
  const ids = [...new Set(docs.flatMap(articlesOf))];
  const found = ids.length === 0 ? [] : await findPublished('articles', { id: { in: ids } }, context);
  const summaries = new Map(found.map((doc) => [idOf(doc.id), articleSummary(doc, locale)]));
  return docs.map((doc) => ({
    key: keyIn(doc),
    title: textIn(doc, doc.title, locale),
    description: textIn(doc, doc.description, locale),
    articles: articlesOf(doc).flatMap((id) => summaries.get(id) ?? []),
    endsInContactForm: doc.endsInContactForm === true,
    callToAction: doc.endsInContactForm === true ? callIn(doc, locale) : null,
  }));
}

/** Lists the published series. */
export const listSeries: Operation<'content.listSeries'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('series', query, context);
  return accepted({ items: await withArticles(docs, context.locale, context), next });
};

/** Returns a published series with its articles in reading order. */
export const getSeries: Operation<'content.getSeries'> = async ({ params }, context) => {
  const docs = await findPublished('series', { key: { equals: params.key } }, context, { limit: 1 });
  const [found] = await withArticles(docs, context.locale, context);
  return found ? accepted(found) : refused('not_found');
};
