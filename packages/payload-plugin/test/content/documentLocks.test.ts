import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { type HostUser, hostRoles } from '../harness/index.ts';
import { demoArticle } from './demoContent.ts';
import { type Panel, startPanel } from './panel.ts';

const collection = 'payload-locked-documents';
let panel: Panel;
let north: HostUser;
let south: HostUser;
let administrator: HostUser;
/** An article of all, and one of each organization. */
let articles: Record<'shared' | 'north' | 'south', string>;
beforeAll(async () => {
  panel = await startPanel();
  north = await panel.host.createUser('editor', { organization: 'north' });
  south = await panel.host.createUser('editor', { organization: 'south' });
  administrator = await panel.host.createUser(['admin', 'editor']);
  const draft = async (user: HostUser) => {
    const { json } = await panel.host.request('/api/articles?draft=true&depth=0', {
      user,
      body: demoArticle('Locked'),
    });
    return z.object({ doc: z.object({ id: z.string() }) }).parse(json).doc.id;
  };
  articles = { shared: await draft(panel.editor), north: await draft(north), south: await draft(south) };
});
afterAll(() => panel.host.close());

/** Locks an article as the panel does: by the database, without asking anybody. */
const lock = (user: HostUser, article: string) =>
  panel.host.payload.db.create({
    collection,
    data: {
      document: { relationTo: 'articles', value: article },
      user: { relationTo: 'users', value: user.id },
    },
    returning: false,
  });
const all = async () => {
  const { docs } = await panel.host.payload.find({
    collection,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return z
    .array(
      z.object({
        id: z.string(),
        document: z.object({ value: z.string() }),
        user: z.object({ value: z.string() }),
      }),
    )
    .parse(docs);
};
const send = (user: HostUser, method: string, path = '', body?: unknown) =>
  panel.host.request(`/api/${collection}${path}`, { method, user, ...(body === undefined ? {} : { body }) });
const everything = '?where[id][exists]=true';
const locked = async () => (await all()).map(({ document }) => document.value);

beforeEach(async () => {
  await panel.host.payload.db.deleteMany({ collection, where: {} });
  await lock(panel.editor, articles.shared);
  await lock(north, articles.north);
  await lock(south, articles.south);
  expect(await all()).toHaveLength(3);
});

test('editors are told of the locks of what they may change, and of no others', async () => {
  const seen = async (user: HostUser) => {
    const { json } = await send(user, 'GET', '?depth=0');
    return z
      .object({ docs: z.array(z.object({ document: z.object({ value: z.string() }) })) })
      .parse(json)
      .docs.map(({ document }) => document.value)
      .sort();
  };
  expect(await seen(north)).toEqual([articles.north]);
  expect(await seen(south)).toEqual([articles.south]);
  expect(await seen(panel.editor)).toEqual([articles.shared]);
  expect(await seen(administrator)).toEqual(Object.values(articles).sort());
  for (const role of hostRoles.filter((one) => one !== 'editor')) {
    const user = await panel.host.createUser(role);
    expect((await send(user, 'GET')).status).toBe(403);
  }
});

test('editors take over and lift those, and no others', async () => {
  const own = (await all()).find(({ document }) => document.value === articles.north);
  const foreign = (await all()).filter(({ document }) => document.value !== articles.north);
  const colleague = await panel.host.createUser('editor', { organization: 'north' });
  const me = (user: HostUser) => ({ user: { relationTo: 'users', value: user.id } });
  for (const { id } of foreign) {
    expect((await send(colleague, 'PATCH', `/${id}`, me(colleague))).status).toBeGreaterThanOrEqual(403);
    expect((await send(colleague, 'DELETE', `/${id}`)).status).toBeGreaterThanOrEqual(403);
  }
  // In nobody else's name, and to no other document.
  expect((await send(colleague, 'PATCH', `/${own?.id}`, me(south))).status).toBe(403);
  const moved = { ...me(colleague), document: { relationTo: 'articles', value: articles.south } };
  expect((await send(colleague, 'PATCH', `/${own?.id}`, moved)).status).toBe(403);
  expect((await send(colleague, 'PATCH', `/${own?.id}`, me(colleague))).status).toBe(200);
  expect((await all()).find(({ id }) => id === own?.id)?.user.value).toBe(colleague.id);
  await send(colleague, 'DELETE', everything);
  expect((await locked()).sort()).toEqual([articles.shared, articles.south].sort());
});

test('nobody locks what they may not change, nor anything by REST', async () => {
  await panel.host.payload.db.deleteMany({ collection, where: {} });
  await lock(north, articles.south);
  await lock(north, articles.shared);
  await lock(panel.editor, articles.north);
  await lock({ ...north, id: '00000000-0000-4000-8000-000000000000' }, articles.north);
  for (const user of [north, administrator])
    expect(
      (
        await send(user, 'POST', '', {
          document: { relationTo: 'articles', value: articles.north },
          user: { relationTo: 'users', value: user.id },
        })
      ).status,
    ).toBe(403);
  expect(await all()).toEqual([]);
  await lock(administrator, articles.south);
  expect(await locked()).toEqual([articles.south]);
});
