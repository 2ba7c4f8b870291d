import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, type HostUser, startHost } from '../../test/harness/index.ts';

/** Whoever takes this name waits a little before it is written. */
const slowName = 'Slow to write';

/** The host's accounts may change over REST here, as in the reference host. */
let host: Host;
beforeAll(async () => {
  host = await startHost({
    configure: (config) => ({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === 'users'
          ? {
              ...collection,
              auth: { tokenExpiration: 7200, maxLoginAttempts: 8 },
              access: { ...collection.access, update: ({ req }) => Boolean(req.user) },
              hooks: {
                beforeChange: [async ({ data }) => void (data.name === slowName && (await wait(200)))],
              },
            }
          : collection,
      ),
    }),
  });
});
afterAll(() => host.close());

const signIn = (user: HostUser, password = user.password) =>
  host.request('/api/coaching/v1/account/sign-in', { body: { email: user.email, password } });
const tokenIn = (reply: { readonly json: unknown }) => String(Reflect.get(Object(reply.json), 'token'));
const isGood = async (token: string) =>
  (await host.request('/api/users/me', { headers: { authorization: `Bearer ${token}` } })).text.includes(
    '"id"',
  );
const change = (user: HostUser, data: Readonly<Record<string, unknown>>, by: HostUser) =>
  host.request(`/api/users/${user.id}`, { method: 'PATCH', user: by, body: data });
const rolesOf = async ({ id }: HostUser) =>
  (await host.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })).roles;

/** A sign-in takes a while: what is done after each of these milliseconds falls into another part of it. */
const moments = [0, 5, 10, 20, 30, 45, 60, 80, 100, 130];

test('a sign-in never brings back a role that was taken away meanwhile', async () => {
  const admin = await host.createUser('admin');
  for (const moment of moments) {
    const user = await host.createUser(['leader', 'coach']);
    const signingIn = signIn(user);
    await wait(moment);
    expect((await change(user, { roles: ['leader'] }, admin)).status).toBe(200);
    expect((await signingIn).status).toBe(200);
    expect(await rolesOf(user), `after ${moment} ms`).toEqual(['leader']);
  }
});

test('nor does a refreshed token, or a change of the own name that takes a while', async () => {
  const admin = await host.createUser('admin');
  const user = await host.createUser(['leader', 'coach']);
  const refresh = () => host.request('/api/users/refresh-token', { method: 'POST', user });
  const rename = () => change(user, { name: slowName }, user);
  for (const busy of [refresh, rename]) {
    await change(user, { roles: ['leader', 'coach'] }, admin);
    const under = Promise.all([busy(), busy()]);
    await wait(50);
    expect((await change(user, { roles: ['leader'] }, admin)).status).toBe(200);
    await under;
    expect(await rolesOf(user)).toEqual(['leader']);
  }
});

test('whoever signs in with a password while it is changed is out afterwards', async () => {
  const admin = await host.createUser('admin');
  for (const moment of moments) {
    const user = await host.createUser('leader');
    const signingIn = signIn(user);
    await wait(moment);
    expect((await change(user, { password: 'another-password' }, admin)).status).toBe(200);
    expect([200, 401]).toContain((await signingIn).status);
    expect((await signIn(user)).status, `after ${moment} ms`).toBe(401);
    expect((await signIn(user, 'another-password')).status).toBe(200);
  }
});

test('a sign-out holds, whoever signs in to the same account meanwhile', async () => {
  const user = await host.createUser('leader');
  for (const moment of moments) {
    const token = tokenIn(await signIn(user));
    expect(await isGood(token)).toBe(true);
    const other = signIn(user);
    await wait(moment);
    const out = await host.request('/api/users/logout', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(out.status).toBe(200);
    expect(await isGood(tokenIn(await other))).toBe(true);
    expect(await isGood(token), `after ${moment} ms`).toBe(false);
  }
});

test('eight sign-ins at once give eight tokens that work', async () => {
  const user = await host.createUser('leader');
  const replies = await Promise.all(Array.from({ length: 8 }, () => signIn(user)));
  const tokens = replies.map(tokenIn);
  expect(new Set(tokens).size).toBe(8);
  expect(await Promise.all(tokens.map(isGood))).toEqual(tokens.map(() => true));
});

test('wrong passwords lock an account, and bring back no role', async () => {
  const admin = await host.createUser('admin');
  const user = await host.createUser(['leader', 'coach']);
  const guesses = Promise.all(
    Array.from({ length: 20 }, (_, index) => signIn(user, `wrong password ${index}`)),
  );
  await wait(30);
  await change(user, { roles: ['leader'] }, admin);
  await guesses;
  expect(await rolesOf(user)).toEqual(['leader']);
  expect((await signIn(user)).status).toBe(401);
});

test('many accounts are not changed in one go', async () => {
  const admin = await host.createUser('admin');
  const all = '/api/users?where[id][exists]=true';
  const reply = await host.request(all, { method: 'PATCH', user: admin, body: { name: 'Everybody' } });
  expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('one at a time')]);
});

test('a host that has addresses confirmed still gets them confirmed', async () => {
  const strict = await startHost({
    configure: (config) => ({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === 'users' ? { ...collection, auth: { verify: true } } : collection,
      ),
    }),
  });
  const { id } = await strict.payload.create({
    collection: 'users',
    data: { name: 'New', email: 'new@example.com', password: 'a new password', roles: ['leader'] },
    depth: 0,
    overrideAccess: true,
    disableVerificationEmail: true,
  });
  const read = () =>
    strict.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
    });
  const token: unknown = Reflect.get(await read(), '_verificationToken');
  const reply = await strict.request(`/api/users/verify/${String(token)}`, { method: 'POST' });
  expect(reply.status, reply.text).toBe(200);
  expect(Reflect.get(await read(), '_verified')).toBe(true);
  await strict.close();
});
