import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  activeEngagement,
  type EngagementFixture,
  testKey,
} from '../../../test/fixtures/activeEngagement.ts';
import { book, idOf, instant, outcomeOf, toSession } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, type HostUser, startHost } from '../../../test/harness/index.ts';

const hour = 3_600_000;
const clock = { now: Date.parse('2026-03-02T08:00:00.000Z') };

let host: Host;
let engaged: EngagementFixture;
const actions = [
  { text: 'third', dueOn: '2026-04-02' },
  { text: 'some day' },
  { text: 'first', dueOn: '2026-03-10' },
  { text: 'second', dueOn: '2026-03-31' },
  { text: 'whenever' },
];
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => clock.now } });
  engaged = await activeEngagement(host);
  const id = idOf(await book(host, engaged, clock.now + hour));
  clock.now += 2 * hour;
  await toSession(host, id, 'completion', engaged.leader, { actions });
});
afterAll(() => host.close());

const list = (query: string, user: HostUser | undefined = engaged.leader) =>
  host.request(`${engaged.path}/actions${query}`, { user });
const complete = (id: string, user: HostUser) =>
  host.request(`/api/coaching/v1/actions/${id}/completion`, { method: 'POST', user });

test('the nearest due date comes first, those without one last, page by page', async () => {
  const texts: string[] = [];
  let query = '?limit=2';
  do {
    const { items, next } = Object((await list(query)).json);
    texts.push(...items.map((action: { text: string }) => action.text));
    query = next ? `?limit=2&cursor=${next}` : '';
  } while (query);
  expect(texts.slice(0, 3)).toEqual(['first', 'second', 'third']);
  expect(texts.slice(3).sort()).toEqual(['some day', 'whenever']);
});

test('the leader marks an action as done, and it stays done since then', async () => {
  const [{ id }] = Object((await list('?limit=1')).json).items;
  const done = await complete(id, engaged.leader);
  expect(done.json).toMatchObject({ id, text: 'first', doneAt: instant(clock.now) });
  clock.now += hour;
  expect((await complete(id, engaged.leader)).json).toEqual(done.json);
  const [listed] = Object((await list('?limit=1', engaged.coach)).json).items;
  expect(listed).toEqual(done.json);
});

test('the coach reads actions and does not complete them; strangers find nothing', async () => {
  const [{ id }] = Object((await list('?limit=1')).json).items;
  expect(outcomeOf(await complete(id, engaged.coach))).toBe('403 forbidden');
  const stranger = await host.createUser('leader');
  expect(outcomeOf(await complete(id, stranger))).toBe('404 not_found');
  expect(outcomeOf(await list('', stranger))).toBe('404 not_found');
  expect(outcomeOf(await complete('nowhere', engaged.leader))).toBe('404 not_found');
  const unsigned = await host.request(`/api/coaching/v1/actions/${id}/completion`, { method: 'POST' });
  expect(outcomeOf(unsigned)).toBe('401 unauthenticated');
});

test('a cursor that is none of ours is refused, and never the first page', async () => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const sessions = (cursor: string) =>
    host.request(`${engaged.path}/sessions?cursor=${cursor}`, { user: engaged.leader });
  for (const cursor of ['x', '', forged(null), forged([1, 2]), forged([1e300, 'x']), forged(['a\0', 'x'])]) {
    expect([cursor, outcomeOf(await list(`?cursor=${cursor}`))]).toEqual([cursor, '422 query_invalid']);
    expect([cursor, outcomeOf(await sessions(cursor))]).toEqual([cursor, '422 query_invalid']);
  }
  // One of another list: sessions are sorted by their start, actions by a day.
  expect(outcomeOf(await sessions(forged(['2026-03-09', 'x'])))).toBe('422 query_invalid');
  expect(outcomeOf(await list(`?cursor=${forged([0, 'x'])}`))).toBe('422 query_invalid');
  expect((await list('?cursor=x')).json).toMatchObject({ issues: [{ path: ['cursor'] }] });
  for (const id of ['%00', '%F0%9F%98%80'])
    expect([id, outcomeOf(await complete(id, engaged.leader))]).toEqual([id, '404 not_found']);
  expect(outcomeOf(await list('?limit=0'))).toBe('422 query_invalid');
});
