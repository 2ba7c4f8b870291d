import { mainOrganization } from '@coaching/core/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { importContent } from '../../src/index.ts';
import { findFrozen, findNewestFrozen } from '../../src/operations/assessments/frozenInstruments.ts';
import { systemContext } from '../../src/operations/shared/systemContext.ts';
import type { HostReply, HostUser } from '../harness/index.ts';
import { demoArticle, demoInstrument, demoTool } from './demoContent.ts';
import { mistakesIn, type Panel, startPanel } from './panel.ts';

let panel: Panel;
let north: HostUser;
let south: HostUser;
let administrator: HostUser;
beforeAll(async () => {
  panel = await startPanel();
  north = await panel.host.createUser('editor', { organization: 'north' });
  south = await panel.host.createUser('editor', { organization: 'south' });
  administrator = await panel.host.createUser(['admin', 'editor']);
});
afterAll(() => panel.host.close());

const send = (user: HostUser, request: string, body?: unknown, headers = {}) => {
  const [method = '', path = ''] = request.split(' ');
  return panel.host.request(`/api/${path}`, {
    method,
    user,
    headers,
    ...(body === undefined ? {} : { body }),
  });
};
const docSchema = z.object({ id: z.string(), key: z.string().nullish(), organization: z.string().nullish() });
const docIn = (reply: HostReply) => {
  expect([reply.status < 300, reply.text]).toEqual([true, reply.text]);
  return docSchema.parse(Reflect.get(Object(reply.json), 'doc') ?? reply.json);
};
const draft = async (user: HostUser, slug: string, data: object) =>
  docIn(await send(user, `POST ${slug}?draft=true&depth=0`, data));
const published = async (user: HostUser, slug: string, data: object) => {
  const { id } = await draft(user, slug, data);
  return docIn(await send(user, `PATCH ${slug}/${id}?depth=0`, { _status: 'published' }));
};

test('what an editor writes belongs to their organization; of the house it is for all, and an administrator says whose', async () => {
  const owners = async (user: HostUser, data: object = {}) =>
    (await draft(user, 'articles', { ...demoArticle('Whose is it?'), ...data })).organization ?? null;
  expect(await owners(north)).toBe('north');
  expect(await owners(north, { organization: 'north' })).toBe('north');
  expect(await owners(panel.editor)).toBe(null);
  expect(await owners(administrator)).toBe(null);
  expect(await owners(administrator, { organization: ' south ' })).toBe('south');
  expect(await owners(administrator, { organization: '' })).toBe(null);
  for (const [user, organization] of [
    [north, 'south'],
    [north, null],
    [north, mainOrganization],
    [panel.editor, 'north'],
    [panel.editor, mainOrganization],
  ] as const)
    expect((await send(user, 'POST articles?draft=true', { title: 'No', organization })).status).toBe(403);
});

test('whoever says whose content it is chooses among the organizations that have accounts; nobody else reads their names', async () => {
  const choices = (user?: HostUser) =>
    panel.host.request('/api/coaching-panel/organizations', user ? { user } : {});
  const reply = await choices(administrator);
  expect([reply.status, reply.json]).toEqual([
    200,
    { items: ['north', 'south'].map((id) => ({ id, title: id })) },
  ]);
  for (const [user, status] of [
    [panel.editor, 403],
    [north, 403],
    [undefined, 401],
  ] as const)
    expect((await choices(user)).status).toBe(status);
});

test('an editor publishes what is theirs, and gives it to nobody', async () => {
  const { id } = await published(north, 'articles', demoArticle('Ours'));
  for (const organization of ['south', mainOrganization, null])
    expect((await send(north, `PATCH articles/${id}`, { organization })).status).toBe(403);
  expect(docIn(await send(north, `PATCH articles/${id}`, { organization: 'north' })).organization).toBe(
    'north',
  );
  expect(docIn(await send(north, `DELETE articles/${id}`)).id).toBe(id);
});

test('a copy of what all share is one’s own, and can be changed', async () => {
  const shared = await published(panel.editor, 'articles', demoArticle('Shared by all'));
  expect((await send(north, `PATCH articles/${shared.id}`, { title: 'Changed' })).status).toBe(403);
  const copy = docIn(await send(north, `POST articles/${shared.id}/duplicate?depth=0`, { _status: 'draft' }));
  expect(copy).toMatchObject({ organization: 'north', key: 'shared-by-all-2' });
  expect(docIn(await send(north, `PATCH articles/${copy.id}`, { _status: 'published' })).id).toBe(copy.id);
  const of = async (user: HostUser) =>
    docIn(await send(user, `POST articles/${copy.id}/duplicate?depth=0`)).organization ?? null;
  expect([await of(north), await of(administrator)]).toEqual(['north', 'north']);
});

test('a key that is taken is refused without a word on whose it is', async () => {
  await published(north, 'tools', { ...demoTool('The secret plan of the north'), key: 'demo-plan' });
  const { id } = await draft(south, 'tools', demoTool('Another plan'));
  for (const reply of [
    await send(south, 'POST tools?draft=true', { title: 'A plan', key: 'demo-plan' }),
    await send(south, `PATCH tools/${id}`, { key: 'demo-plan' }),
    await send(south, `PATCH tools/${id}?draft=true`, { key: 'demo-plan' }),
  ]) {
    expect([reply.status, mistakesIn(reply)]).toEqual([
      400,
      { key: 'This key is taken. Choose another one.' },
    ]);
    expect(reply.text).not.toMatch(/secret|north/);
  }
  const german = await send(
    south,
    'POST tools?draft=true',
    { title: 'Ein Plan', key: 'demo-plan' },
    { 'Accept-Language': 'de' },
  );
  expect(mistakesIn(german)).toEqual({ key: 'Dieser Schlüssel ist vergeben. Wählen Sie einen anderen.' });
});

test('content points at nothing of another organization, not even in a draft', async () => {
  const ours = await published(north, 'articles', demoArticle('Of the north'));
  const theirs = await published(south, 'articles', demoArticle('Of the south'));
  const shared = await published(panel.editor, 'articles', demoArticle('Of everybody'));
  const series = (...articles: readonly { readonly id: string }[]) => ({
    title: 'A series',
    description: 'In one sentence.',
    articles: articles.map(({ id }) => id),
    license: { name: 'CC0 1.0 Universal' },
    source: 'Written for these tests',
    language: 'en',
  });
  const refusal = {
    articles: 'This belongs to another organization and cannot be used here. Choose something else.',
  };
  const drafted = (user: HostUser, data: object) => send(user, 'POST series?draft=true', data);
  for (const [user, articles] of [
    [north, [ours, theirs]],
    [panel.editor, [shared, ours]],
  ] as const) {
    const reply = await drafted(user, series(...articles));
    expect([reply.status, mistakesIn(reply)]).toEqual([400, refusal]);
  }
  const { id } = await published(north, 'series', series(ours, shared));
  const reply = await send(north, `PATCH series/${id}`, { articles: [theirs.id] });
  expect([reply.status, mistakesIn(reply)]).toEqual([400, refusal]);
  // A filter would tell what stands there.
  const filtered = await send(north, 'GET series?where[articles.title][equals]=Of the south');
  expect(filtered.status === 200 ? Reflect.get(Object(filtered.json), 'totalDocs') : 0).toBe(0);
});

test('an administrator who is an editor moves content, with its drafts, its past and its published versions', async () => {
  const { id, key } = await published(panel.editor, 'instruments', demoInstrument('Moving energy'));
  docIn(await send(panel.editor, `PATCH instruments/${id}?draft=true`, { description: 'A draft on top.' }));
  const seenBy = async (user: HostUser) => {
    const count = async (path: string) =>
      Reflect.get(Object((await send(user, `GET ${path}`)).json), 'totalDocs');
    return [
      await count(`instruments?where[id][equals]=${id}`),
      await count(`instruments?where[id][equals]=${id}&draft=true`),
      (await count(`instruments/versions?where[parent][equals]=${id}`)) > 1,
      await count(`coaching-instrument-versions?where[key][equals]=${key}`),
    ];
  };
  const [all, none] = [
    [1, 1, true, 1],
    [0, 0, false, 0],
  ];
  const usable = async (organization: string | null) =>
    (await findNewestFrozen([String(key)], await systemContext(panel.host.payload), organization)).size;
  expect([await seenBy(north), await seenBy(south), await seenBy(panel.editor)]).toEqual([all, all, all]);
  expect([await usable('north'), await usable('south'), await usable(null)]).toEqual([1, 1, 1]);
  const context = await systemContext(panel.host.payload);
  const version = (await findNewestFrozen([String(key)], context)).get(String(key));

  // It holds at once, though only a draft was saved.
  docIn(await send(administrator, `PATCH instruments/${id}?draft=true`, { organization: 'north' }));
  expect([await seenBy(north), await seenBy(south), await seenBy(panel.editor)]).toEqual([all, none, none]);
  expect([await usable('north'), await usable('south'), await usable(null)]).toEqual([1, 0, 0]);
  const change = (user: HostUser) =>
    send(user, `PATCH instruments/${id}?draft=true`, { description: 'Ours.' });
  expect([(await change(north)).status, (await change(panel.editor)).status]).toEqual([200, 403]);
  // What has begun with it goes on, wherever that is.
  expect((await findFrozen([version?.id ?? ''], await systemContext(panel.host.payload))).size).toBe(1);

  docIn(await send(administrator, `PATCH instruments/${id}?draft=true`, { organization: '' }));
  expect([await seenBy(north), await seenBy(south), await seenBy(panel.editor)]).toEqual([all, all, all]);
  expect([(await change(north)).status, (await change(panel.editor)).status]).toEqual([403, 200]);
});

test('who looks after accounts and is no editor has no part in content', async () => {
  const admin = await panel.host.createUser('admin');
  for (const request of ['GET articles', 'POST articles?draft=true', 'GET coaching-instrument-versions'])
    expect((await send(admin, request, request.startsWith('POST') ? {} : undefined)).status).toBe(403);
});

test('content is brought in for an organization, beside what all share', async () => {
  const provenance = {
    license: { name: 'CC0 1.0 Universal' },
    source: 'Written for these tests',
    language: 'en',
  };
  const article = (key: string) => ({
    key,
    title: key,
    summary: 'In one sentence.',
    body: [{ type: 'paragraph' as const, text: 'A paragraph.' }],
    ...provenance,
  });
  const series = (key: string, ...articles: string[]) => ({
    key,
    title: key,
    description: 'In one sentence.',
    articles,
    ...provenance,
  });
  const { payload } = panel.host;
  await importContent(payload, { articles: [article('for-all')] });
  const content = {
    articles: [article('for-all'), article('for-north')],
    series: [series('of-north', 'for-all', 'for-north')],
  };
  // What all share is there already, and stays theirs.
  expect(await importContent(payload, content, { organization: 'north' })).toBe(2);
  expect(await importContent(payload, content, { organization: 'north' })).toBe(0);
  const { docs } = await payload.find({
    collection: 'articles',
    where: { key: { in: ['for-all', 'for-north'] } },
    sort: 'key',
    depth: 0,
    overrideAccess: true,
  });
  expect(docs.map(({ organization }) => organization)).toEqual([null, 'north']);
  // One key is one document, and nothing of the others is pointed at.
  await expect(importContent(payload, content, { organization: 'south' })).rejects.toThrow(/key/i);
  await expect(
    importContent(payload, { series: [series('of-south', 'for-north')] }, { organization: 'south' }),
  ).rejects.toThrow('There is no document “for-north” in articles to point at.');
});
