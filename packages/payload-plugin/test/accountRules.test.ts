import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, type HostUser, startHost } from './harness/index.ts';

/** The host's accounts may change over REST here, as in the reference host. */
let host: Host;
let database: pg.Pool;
beforeAll(async () => {
  host = await startHost({
    options: { sessionHours: 3 },
    configure: (config) => ({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === 'users'
          ? { ...collection, access: { ...collection.access, update: ({ req }) => Boolean(req.user) } }
          : collection,
      ),
    }),
  });
  database = new pg.Pool({ connectionString: host.databaseUrl });
});
afterAll(async () => {
  await database.end();
  await host.close();
});

const good = 'four quiet herons read';
const change = (user: HostUser, body: Readonly<Record<string, unknown>>, by = user) =>
  host.request(`/api/users/${user.id}`, { method: 'PATCH', user: by, body });
const signIn = (email: string, password: string, path = '/api/coaching/v1/account/sign-in') =>
  host.request(path, { body: { email, password } });
const me = (token: string) =>
  host.request('/api/coaching/v1/account', { headers: { authorization: `Bearer ${token}` } });
const tokenOf = async ({ email, password }: HostUser) =>
  String(Reflect.get(Object((await signIn(email, password)).json), 'token'));
const entriesOf = async (record: string) =>
  (
    await database.query<{ action: string; actor: string | null; role: string }>(
      'select action, actor, role from coaching_audit_entries where record = $1 order by at, created_at',
      [record],
    )
  ).rows;

test('a sign-out ends the token that it was sent with, and no other', async () => {
  const user = await host.createUser('leader');
  const [first, second] = [await tokenOf(user), await tokenOf(user)];
  const out = (token: string) =>
    host.request('/api/coaching/v1/account/sign-out', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
  expect(await out(first)).toMatchObject({ status: 200, json: { done: true } });
  expect((await me(first)).status).toBe(401);
  expect((await me(second)).status).toBe(200);
  expect((await out(first)).status).toBe(401);
});

test('a token is renewed until the last end of its session, and not beyond', async () => {
  const user = await host.createUser('leader');
  const refresh = () => host.request('/api/users/refresh-token', { method: 'POST', user });
  const began = (minutesAgo: number) =>
    database.query('update users_sessions set created_at = $1 where _parent_id = $2', [
      new Date(Date.now() - minutesAgo * 60_000),
      user.id,
    ]);
  await began(55);
  expect((await refresh()).status).toBe(200);
  await began(65);
  expect(await refresh()).toMatchObject({
    status: 401,
    text: expect.stringContaining('This session has lasted its time.'),
  });
});

test.each([
  ['short', 'Choose a password of at least 12 characters.'],
  ['Password1234!', 'This password is easy to guess.'],
])('the password “%s” is refused, whoever sets it', async (password, sentence) => {
  const [user, admin] = [await host.createUser('leader'), await host.createUser('admin')];
  const reply = await change(user, { password }, admin);
  expect([reply.status, reply.text]).toEqual([400, expect.stringContaining(sentence)]);
  await expect(
    host.payload.create({
      collection: 'users',
      data: { name: 'New', email: 'new@example.com', password, roles: ['leader'] },
      depth: 0,
      overrideAccess: true,
    }),
  ).rejects.toThrow();
  const reset = await host.payload.forgotPassword({
    collection: 'users',
    data: { email: user.email },
    disableEmail: true,
    overrideAccess: true,
  });
  const link = await host.request('/api/users/reset-password', { body: { token: reset, password } });
  expect([link.status, link.text]).toEqual([400, expect.stringContaining(sentence)]);
  expect((await signIn(user.email, user.password)).status).toBe(200);
});

test('whoever changes their own password gives the present one', async () => {
  const user = await host.createUser('leader');
  const without = await change(user, { password: good });
  expect([without.status, without.text]).toEqual([
    400,
    expect.stringContaining('Give your present password'),
  ]);
  const wrong = await change(user, { password: good, currentPassword: 'not the present one' });
  expect([wrong.status, wrong.text]).toEqual([
    400,
    expect.stringContaining('The present password is wrong.'),
  ]);
  expect((await signIn(user.email, good)).status).toBe(401);
  expect((await change(user, { password: good, currentPassword: user.password })).status).toBe(200);
  expect((await signIn(user.email, good)).status).toBe(200);
});

test('wrong present passwords are counted', async () => {
  const strict = await startHost({
    databaseUrl: host.databaseUrl,
    options: { limits: { presentPasswordByAccount: { times: 2, seconds: 600 } } },
    configure: (config) => ({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === 'users'
          ? { ...collection, access: { ...collection.access, update: ({ req }) => Boolean(req.user) } }
          : collection,
      ),
    }),
  });
  const user = await host.createUser('leader');
  const attempt = async () =>
    (
      await strict.request(`/api/users/${user.id}`, {
        method: 'PATCH',
        user,
        body: { password: good, currentPassword: 'a guess' },
      })
    ).status;
  expect([await attempt(), await attempt(), await attempt()]).toEqual([400, 400, 429]);
  await strict.close();
});

test('who may not change an account learns nothing of it from a password that it refuses', async () => {
  const [user, other] = [await host.createUser('leader'), await host.createUser('leader')];
  const closed = await startHost({ databaseUrl: host.databaseUrl });
  for (const password of ['short', user.email]) {
    const { status } = await closed.request(`/api/users/${user.id}`, {
      method: 'PATCH',
      user: other,
      body: { password },
    });
    expect(status).toBe(403);
  }
  await closed.close();
});

test('an administrator sets another’s password without it, which leaves an entry', async () => {
  const [user, admin] = [await host.createUser('leader'), await host.createUser('admin')];
  expect((await change(user, { password: good }, admin)).status).toBe(200);
  expect(await entriesOf(user.id)).toContainEqual({
    action: 'account.changePassword',
    actor: admin.id,
    role: 'admin',
  });
});

test.each(['Eve\r\nBcc: all@example.com', 'Eve\u2028x', 'E'.repeat(101), '\u200B', 'Eve\u202Emoc.elpmaxe'])(
  'the name “%s” is refused',
  async (name) => {
    const user = await host.createUser('leader');
    const reply = await change(user, { name });
    expect(reply.status).toBe(400);
    expect(reply.text).toContain('Write the name on one line');
    expect(reply.text).toContain('"path":"name"');
  },
);

test.each(['\r\nBcc: all@example.com', '\u0085x', '\u202Emoc.elpmaxe'])(
  'an inquiry whose name holds “%s” is refused with its field',
  async (tail) => {
    const reply = await host.request('/api/coaching/v1/inquiries', {
      body: { name: `Ann${tail}`, email: 'ann@example.com', askedBy: 'leader', message: 'May I\nask?' },
    });
    expect(reply).toMatchObject({
      status: 422,
      json: {
        code: 'body_invalid',
        issues: [{ path: ['name'], message: 'Write this on one line, in characters that can be seen.' }],
      },
    });
  },
);

test('settings of the panel are small and few', async () => {
  const user = await host.createUser('editor');
  const store = (key: string, value: unknown) =>
    host.request(`/api/payload-preferences/${key}`, { user, body: { value } });
  expect((await store('large', 'x'.repeat(60_000))).status).toBe(413);
  expect((await store('k'.repeat(400), 'x')).status).toBe(413);
  for (let index = 0; index < 200; index += 1) {
    const { status } = await store(`key-${index}`, index);
    if (status !== 200) throw new Error(`Setting ${index} was refused with ${status}.`);
  }
  expect((await store('one-too-many', 'x')).status).toBe(413);
  expect((await store('key-7', 'changed')).status).toBe(200);
});

test('sign-ins, refused ones too, sign-outs and roles leave entries, and no address that nobody has', async () => {
  const [user, admin] = [await host.createUser(['leader', 'coach']), await host.createUser('admin')];
  await signIn(user.email, 'wrong password');
  await signIn(user.email, 'wrong password', '/api/users/login');
  const token = await tokenOf(user);
  await host.request('/api/users/logout', { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  await change(user, { roles: ['leader'] }, admin);
  const entries = await entriesOf(user.id);
  expect(entries.map(({ action }) => action)).toEqual([
    'account.create',
    'account.signIn',
    'account.refuseSignIn',
    'account.refuseSignIn',
    'account.signIn',
    'account.signOut',
    'account.changeRoles',
  ]);
  expect(entries.at(-1)).toEqual({ action: 'account.changeRoles', actor: admin.id, role: 'admin' });
  const log = await host.request('/api/coaching/v1/privacy/access-log', { user });
  expect(log.json).toMatchObject({
    items: [
      { by: 'admin', action: 'account.changeRoles', what: 'accounts' },
      { by: 'oneself', action: 'account.signOut' },
      { action: 'account.signIn' },
      { by: 'anyone', action: 'account.refuseSignIn' },
      { by: 'anyone', action: 'account.refuseSignIn' },
      { action: 'account.signIn' },
      { by: 'system', action: 'account.create' },
    ],
  });
  const unknown = 'somebody.else@example.com';
  for (const path of ['/api/coaching/v1/account/sign-in', '/api/users/login'])
    await signIn(unknown, 'wrong password', path);
  const { rows } = await database.query<{ record: string; subject: string | null; entry: string }>(
    "select record, subject, e::text as entry from coaching_audit_entries e where action = 'account.refuseSignIn' and record <> $1",
    [user.id],
  );
  const recent = rows.slice(-2);
  expect(recent).toHaveLength(2);
  expect(new Set(recent.map(({ record }) => record)).size).toBe(1);
  for (const { entry, record, subject } of recent) {
    expect(subject).toBeNull();
    expect(entry).not.toContain('somebody');
    expect(record).toMatch(/^[0-9a-f]{64}$/);
    expect(record).not.toBe(createHash('sha256').update(unknown).digest('hex'));
  }
});
