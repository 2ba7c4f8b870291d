import type { CollectionConfig } from 'payload';
import { afterEach, expect, test } from 'vitest';
import { demoArticle } from './demoContent.ts';
import { type Panel, startPanel } from './panel.ts';

const started: Panel[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ host }) => host.close()));
});

async function start(options: Parameters<typeof startPanel>[0]): Promise<Panel> {
  const panel = await startPanel(options);
  started.push(panel);
  return panel;
}

const hostArticles: CollectionConfig = {
  slug: 'articles',
  dbName: 'host_articles',
  access: { read: () => true, create: () => false, update: () => false, delete: () => false },
  fields: [{ name: 'headline', type: 'text' }],
};

test('a collection of the host with the same name is refused with the way out', async () => {
  await expect(startPanel({ collections: [hostArticles] })).rejects.toThrow(/articles.*slugMap/s);
});

test('with another slug both live side by side, and relations follow', async () => {
  const panel = await start({
    collections: [hostArticles],
    options: { slugMap: { articles: 'coaching-articles' } },
  });
  const article = await panel.published('coaching-articles', demoArticle('Side by side'));
  const { license, source, language } = demoArticle();
  await panel.published('series', {
    title: 'A series',
    description: 'One article.',
    articles: [article],
    license,
    source,
    language,
  });
  const series = await panel.host.request('/api/coaching/v1/content/series/a-series');
  expect(series.json).toMatchObject({ articles: [{ key: 'side-by-side' }] });
  expect((await panel.host.request('/api/articles')).json).toMatchObject({ totalDocs: 0 });
});

test('the host adds a field to a collection, and publishing is checked all the same', async () => {
  const panel = await start({
    options: {
      collections: {
        articles: ({ defaultCollection }) => ({
          ...defaultCollection,
          fields: [...defaultCollection.fields, { name: 'campaign', type: 'text' }],
        }),
      },
    },
  });
  const id = await panel.draft('articles', {
    ...demoArticle('With a campaign'),
    campaign: 'spring',
    source: '',
  });
  expect((await panel.publish('articles', id)).status).toBe(400);
  const published = await panel.publish('articles', id, { source: 'Written for these tests' });
  expect(published.json).toMatchObject({ doc: { campaign: 'spring', _status: 'published' } });
  const answer = await panel.host.request('/api/coaching/v1/content/articles/with-a-campaign');
  expect(answer.text).not.toContain('spring');
});
