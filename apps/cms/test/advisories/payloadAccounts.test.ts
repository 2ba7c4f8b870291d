import { createHmac } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { call, signIn } from '../client.ts';

const me = async (token: string) => {
  const { body } = await call('/api/users/me', { token });
  return typeof body === 'object' && body !== null && 'user' in body ? body.user : null;
};

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

test('CVE-2025-4643: no token is good after the sign-out, in a header or a cookie', async () => {
  const { token } = await signIn('sponsor@example.com');
  expect(await me(token)).not.toBeNull();
  expect((await call('/api/users/logout', { token, method: 'POST' })).status).toBe(200);
  expect(await me(token)).toBeNull();
  const cookie = await fetch(`${inject('cmsUrl')}/api/users/me`, {
    headers: { cookie: `payload-token=${token}` },
  });
  expect(await cookie.json()).toMatchObject({ user: null });
  expect([401, 403]).toContain((await call('/api/users/refresh-token', { token, method: 'POST' })).status);
  expect((await call('/api/coaching/v1/account', { token })).status).toBe(401);
});

let made = 0;
/** Returns a new account, and how to remove it. */
async function someAccount() {
  const { token } = await signIn('admin@example.com');
  made += 1;
  const [email, password] = [`one${made}@example.com`, 'kept for one test alone'] as const;
  const account = { name: 'One', email, password, roles: ['leader'], organization: 'main' };
  const { body } = await call('/api/users', { token, body: account });
  const id = String(Reflect.get(Object(Reflect.get(Object(body), 'doc')), 'id'));
  const remove = async () =>
    expect((await call(`/api/users/${id}`, { token, method: 'DELETE' })).status).toBe(200);
  return { id, email, password, remove };
}

test('CVE-2025-4644: the token of a deleted account opens nothing, and no account gets its id', async () => {
  const { id, email, password, remove } = await someAccount();
  const { body } = await call('/api/users/login', { body: { email, password } });
  const token = String(Reflect.get(Object(body), 'token'));
  expect(await me(token)).toMatchObject({ id });
  await remove();
  const next = await someAccount();
  expect(next.id).not.toBe(id);
  expect(await me(token)).toBeNull();
  await next.remove();
});

test.each([
  ['a list of addresses', { email: ['coach@example.com', 'stranger@elsewhere.example.org'] }],
  ['an operator', { email: { equals: 'coach@example.com' } }],
  ['an operator that fits all', { email: { like: '@' }, username: { exists: true } }],
  ['two addresses in one', { email: 'coach@example.com,stranger@elsewhere.example.org' }],
  ['a second line', { email: 'coach@example.com\r\nBcc: stranger@elsewhere.example.org' }],
  ['an expiration of their own', { email: 'coach@example.com', expiration: 1e15 }],
  ['no mail, but the token', { email: 'coach@example.com', disableEmail: true }],
])(
  'CVE-2026-34751: whoever asks for a new password with %s learns nothing, and no mail goes astray',
  async (_, body) => {
    for (const path of ['forgot-password', 'forgot-password?disableEmail=true']) {
      const reply = await call(`/api/users/${path}`, { body });
      expect([path, reply.status]).toEqual([path, expect.toSatisfy((status: number) => status < 500)]);
      expect(JSON.stringify(reply.body)).not.toMatch(/[0-9a-f]{40}/);
    }
    const mails = await (await fetch(`${inject('cmsUrl')}/mailbox`)).text();
    expect(mails).not.toContain('elsewhere.example.org');
  },
);

test.each([
  ['nothing', {}],
  ['null', { token: null }],
  ['an operator', { token: { exists: true } }],
  ['an operator that fits all', { token: { not_equals: 'x' } }],
  ['a list', { token: ['a', 'b'] }],
  ['an empty one', { token: '' }],
  ['a pattern', { token: '%' }],
])('CVE-2026-34751: no password is set with %s in place of the token', async (_, body) => {
  const { status } = await call('/api/users/reset-password', {
    body: { ...body, password: 'a password that is long' },
  });
  expect([400, 403, 404, 422, 429]).toContain(status);
  for (const name of ['leader', 'coach', 'admin']) await signIn(`${name}@example.com`);
});

test('CVE-2026-105863: a token says who somebody is, signed, and nothing else is believed', async () => {
  const { token } = await signIn('leader@example.com');
  const admin = await signIn('admin@example.com');
  const [head = '', , signature = ''] = token.split('.');
  const claims = decoded(token);
  const raised = { ...claims, id: admin.id, roles: ['admin'], email: 'admin@example.com' };
  const withKey = (key: string) => {
    const start = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(raised)}`;
    return `${start}.${createHmac('sha256', key).update(start).digest('base64url')}`;
  };
  for (const forged of [
    `${head}.${encoded(raised)}.${signature}`,
    `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(raised)}.`,
    `${encoded({ alg: 'HS256', jwk: { kty: 'oct', k: 'YQ' } })}.${encoded(raised)}.${signature}`,
    `${encoded({ alg: 'HS256', kid: '../../dev/null' })}.${encoded(raised)}.${signature}`,
    withKey(''),
    withKey('secret'),
    `${head}.${encoded(claims)}`,
    'null',
    '..',
  ]) {
    expect(await me(forged)).toBeNull();
    expect((await call('/api/users', { token: forged })).status).toBe(403);
    expect((await call('/api/coaching/v1/account', { token: forged })).status).toBe(401);
  }
  // What an account writes into its own fields comes into no token.
  const own = {
    sid: 'x',
    collection: 'payload-jobs',
    id: admin.id,
    _strategy: 'api-key',
    exp: 4e9,
    saveToJWT: true,
  };
  await call(`/api/users/${String(claims.id)}`, { token, method: 'PATCH', body: own });
  const fresh = decoded((await signIn('leader@example.com')).token);
  expect(fresh).toMatchObject({ id: claims.id, collection: 'users', email: 'leader@example.com' });
  expect(Number(fresh.exp) - Number(fresh.iat)).toBeLessThanOrEqual(2 * 60 * 60);
  expect(JSON.stringify(fresh)).not.toMatch(/admin|api-key|payload-jobs/);
});

test('CVE-2026-11779: nobody but an administrator unlocks an account, and there is no lock to begin with', async () => {
  // An account of its own: whoever guesses at the others' passwords is counted out there.
  const { email, password, remove } = await someAccount();
  for (const name of ['leader', 'sponsor', 'editor']) {
    const { token } = await signIn(`${name}@example.com`);
    expect((await call('/api/users/unlock', { token, body: { email } })).status).toBe(403);
  }
  expect((await call('/api/users/unlock', { body: { email } })).status).toBe(403);
  for (let turn = 0; turn < 7; turn += 1) {
    const { body } = await call('/api/users/login', { body: { email, password: `wrong ${turn}` } });
    expect(JSON.stringify(body)).not.toMatch(/locked/i);
  }
  expect((await call('/api/users/login', { body: { email, password } })).status).toBe(200);
  await remove();
});

test('who offers a token of their own beforehand is not the one who is signed in by it', async () => {
  const chosen = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IngifQ.x';
  const reply = await fetch(`${inject('cmsUrl')}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `payload-token=${chosen}` },
    body: JSON.stringify({
      email: 'sponsor@example.com',
      password: 'coaching-demo',
      token: chosen,
      sid: 'chosen',
    }),
  });
  expect(reply.status).toBe(200);
  expect(reply.headers.get('set-cookie')).not.toContain(chosen);
  expect(decoded(String(Reflect.get(Object(await reply.json()), 'token'))).sid).not.toBe('chosen');
});
