import { expect, test } from 'vitest';
import { baseUrl, fakeApi } from '../../test/fakeApi.ts';
import { createClient } from '../index.ts';

const path = '/engagements?limit=2';
const threePages = () =>
  fakeApi()
    .on('GET', path, { body: { items: [{ id: 'e1' }, { id: 'e2' }], next: 'c1' } })
    .on('GET', `${path}&cursor=c1`, { body: { items: [], next: 'c2' } })
    .on('GET', `${path}&cursor=c2`, { body: { items: [{ id: 'e3' }], next: null } });

test('await gives the first page, and asks for no other', async () => {
  const api = threePages();
  const page = await createClient({ baseUrl, fetch: api.fetch }).engagements.list({ limit: 2 });
  expect(page).toEqual({ items: [{ id: 'e1' }, { id: 'e2' }], next: 'c1' });
  expect(api.calls).toHaveLength(1);
});

test('for await goes through all items, also over an empty page', async () => {
  const api = threePages();
  const ids: string[] = [];
  for await (const { id } of createClient({ baseUrl, fetch: api.fetch }).engagements.list({ limit: 2 }))
    ids.push(id);
  expect(ids).toEqual(['e1', 'e2', 'e3']);
  api.assertAllUsed();
});

test('whoever stops early asks for no further page', async () => {
  const api = threePages();
  for await (const _ of createClient({ baseUrl, fetch: api.fetch }).engagements.list({ limit: 2 })) break;
  expect(api.calls).toHaveLength(1);
});

test('pages come one by one', async () => {
  const api = threePages();
  const sizes: number[] = [];
  const list = createClient({ baseUrl, fetch: api.fetch }).engagements.list({ limit: 2 });
  for await (const { items } of list.pages()) sizes.push(items.length);
  expect(sizes).toEqual([2, 0, 1]);
  api.assertAllUsed();
});

test('a cursor of the caller is where the list begins', async () => {
  const api = threePages();
  const list = createClient({ baseUrl, fetch: api.fetch }).engagements.list({ limit: 2, cursor: 'c2' });
  expect((await list).items).toEqual([{ id: 'e3' }]);
});

test('a page that is refused ends the loop with its error', async () => {
  const api = fakeApi()
    .on('GET', '/engagements', { body: { items: [{ id: 'e1' }], next: 'c1' } })
    .on('GET', '/engagements?cursor=c1', {
      status: 401,
      body: { code: 'unauthenticated', message: 'Sign in.' },
    });
  const ids: string[] = [];
  const loop = async () => {
    for await (const { id } of createClient({ baseUrl, fetch: api.fetch }).engagements.list()) ids.push(id);
  };
  await expect(loop()).rejects.toMatchObject({ name: 'AuthenticationError' });
  expect(ids).toEqual(['e1']);
});

test('an answer that is no page breaks the contract', async () => {
  const api = fakeApi().on('GET', '/engagements', { body: { items: 'none' } });
  const list = createClient({ baseUrl, fetch: api.fetch }).engagements.list();
  await expect(list).rejects.toMatchObject({ name: 'ResponseError' });
});
