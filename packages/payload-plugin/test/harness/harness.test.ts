import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, startHost } from './index.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

test('an account signs in and reads itself over HTTP', async () => {
  const coach = await host.createUser('coach');
  const reply = await host.request('/api/users/me', { user: coach });
  expect(reply.status).toBe(200);
  expect(reply.json).toMatchObject({ user: { id: coach.id, roles: ['coach'] } });
});

test('nobody reads or changes another account over REST', async () => {
  const [coach, leader] = [await host.createUser('coach'), await host.createUser('leader')];
  expect((await host.request(`/api/users/${leader.id}`, { user: coach })).status).toBe(404);
  const change = await host.request(`/api/users/${leader.id}`, {
    method: 'PATCH',
    user: coach,
    body: { password: 'taken over' },
  });
  expect(change.status).toBe(403);
});

test('two hosts with the same schema have databases of their own, and a third can join', async () => {
  const other = await startHost();
  const joined = await startHost({ databaseUrl: host.databaseUrl });
  try {
    const user = await host.createUser('leader');
    const found = { collection: 'users', where: { id: { equals: user.id } }, overrideAccess: true } as const;
    expect((await other.payload.count(found)).totalDocs).toBe(0);
    expect((await joined.payload.count(found)).totalDocs).toBe(1);
  } finally {
    await Promise.all([other.close(), joined.close()]);
  }
});
