import { expect, test } from 'vitest';
import { call, signIn } from './client.ts';

test('a leader sees no account but their own', async () => {
  const leader = await signIn('leader@example.com');
  const { body } = await call('/api/users?limit=100', { token: leader.token });
  expect(body).toMatchObject({ totalDocs: 1, docs: [{ id: leader.id }] });
});

test('an administrator sees all of them', async () => {
  const { token } = await signIn('admin@example.com');
  expect(await call('/api/users?limit=100', { token })).toMatchObject({
    status: 200,
    body: { totalDocs: 5 },
  });
});

test('a leader cannot change the password of an administrator', async () => {
  const [admin, leader] = [await signIn('admin@example.com'), await signIn('leader@example.com')];
  const { status } = await call(`/api/users/${admin.id}`, {
    method: 'PATCH',
    token: leader.token,
    body: { password: 'taken over' },
  });
  expect(status).toBe(403);
  await signIn('admin@example.com');
});

test('a leader keeps their roles, address and organization, whatever they send', async () => {
  const { id, token } = await signIn('leader@example.com');
  const body = {
    name: 'Lea Leader (demo)',
    roles: ['admin'],
    email: 'admin2@example.com',
    organization: 'other',
    zone: 'UTC',
  };
  expect(await call(`/api/users/${id}`, { method: 'PATCH', token, body })).toMatchObject({
    status: 200,
    body: { doc: { roles: ['leader'], email: 'leader@example.com', organization: 'main', zone: 'UTC' } },
  });
});

test('a time zone that does not exist is refused', async () => {
  const { id, token } = await signIn('coach@example.com');
  const change = await call(`/api/users/${id}`, {
    method: 'PATCH',
    token,
    body: { zone: 'Europe/Atlantis' },
  });
  expect(change.status).toBe(400);
});

test.each(['payload-locked-documents', 'payload-jobs', 'payload-migrations', 'payload-kv'])(
  '%s is closed to a leader',
  async (slug) => {
    const { token } = await signIn('leader@example.com');
    expect((await call(`/api/${slug}`, { token })).status).toBeGreaterThanOrEqual(400);
  },
);

test('nobody runs jobs over REST', async () => {
  const { token } = await signIn('admin@example.com');
  expect([401, 403, 404]).toContain((await call('/api/payload-jobs/run', { token })).status);
});

test('there is no GraphQL', async () => {
  expect((await call('/api/graphql', { body: { query: '{ __typename }' } })).status).toBe(404);
});

test('nobody has a picture drawn', async () => {
  for (const query of ['', '?title=x', `?title=${'x'.repeat(5000)}&leader=y`])
    expect((await call(`/api/og${query}`)).status).toBe(404);
});

test('strangers see no account and make none', async () => {
  expect((await call('/api/users')).status).toBe(403);
  const account = {
    name: 'Stranger',
    email: 'stranger@example.com',
    password: 'long enough',
    roles: ['admin'],
  };
  expect((await call('/api/users', { body: account })).status).toBe(403);
  expect((await call('/api/users/first-register', { body: account })).status).toBe(404);
});
