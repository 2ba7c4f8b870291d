import { accepted, refused } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import { seriesSchema, slugSchema } from '@coaching/core/content';
import * as z from 'zod';
import { idOf, lineOf, type Stored } from '../../collections/content/reading/read.ts';
import { series } from '../../collections/content/series.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { articleHeads, articleSummary } from './articles.ts';
import { contentPage } from './contentPage.ts';
import { findPublished, valuesOf } from './published.ts';
import { textsIn } from './texts.ts';

/** A series as it is shown: an article that is no longer published leaves a gap. */
const shownSeriesSchema = z.object({ ...seriesSchema.shape, articles: z.array(slugSchema.optional()) });

/** Returns series with the summaries of their articles; one that is no longer published is left out. One query. */
async function withArticles(
  docs: readonly Stored[],
  context: OperationContext,
): Promise<RouteAnswer<'content.getSeries'>[]> {
  const { locale } = context;
  const ids = [...new Set(docs.flatMap((doc) => series.pointers(doc).map(({ id }) => id)))];
  const found = ids.length === 0 ? [] : await findPublished('articles', { id: { in: ids } }, context);
  const keys = new Map(found.map((doc) => [idOf(doc.id), lineOf(doc.key)]));
  const summaries = new Map(
    articleHeads(found, context).map((article) => [article.key, articleSummary(article, locale)]),
  );
  const targets = { keyOf: (_: string, relation: unknown) => keys.get(idOf(relation)) };
  return valuesOf(shownSeriesSchema, series, docs, context, targets).map((one) => {
    const text = textsIn(one, locale);
    const { key, title, description, articles, callToAction: call } = one;
    return {
      key,
      title: text(title),
      description: text(description),
      articles: articles.flatMap((article) => (article === undefined ? [] : (summaries.get(article) ?? []))),
      endsInContactForm: call !== undefined,
      callToAction: call
        ? { title: text(call.title), text: text(call.text), button: text(call.button) }
        : null,
    };
  });
}

/** Lists the published series. */
export const listSeries: Operation<'content.listSeries'> = async ({ query }, context) => {
  const { docs, next } = await contentPage('series', query, context);
  return accepted({ items: await withArticles(docs, context), next });
};

/** Returns a published series with its articles in reading order. */
export const getSeries: Operation<'content.getSeries'> = async ({ params }, context) => {
  const docs = await findPublished('series', { key: { equals: params.key } }, context, { limit: 1 });
  const [found] = await withArticles(docs, context);
  return found ? accepted(found) : refused('not_found');
};
