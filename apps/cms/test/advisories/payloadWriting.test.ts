import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demoPassword } from '../../src/seed/demoUsers.ts';
import { call, signIn } from '../client.ts';
import { type Bait, startBait } from './raw.ts';

let bait: Bait;
beforeAll(async () => {
  bait = await startBait();
});
afterAll(() => bait.close());

const rise = { roles: ['admin', 'editor', 'orgAdmin'], organization: 'other', email: 'risen@example.com' };
/** What nobody gives themselves, whatever else they may change. */
const risen = [
  ['CVE-2026-105851', rise],
  [
    'CVE-2026-105851',
    { ...rise, id: 'x', collection: 'users', _strategy: 'local-jwt', hash: 'a', salt: 'b', sessions: [] },
  ],
  ['CVE-2026-105851', { data: rise, _payload: JSON.stringify(rise) }],
  ['CVE-2026-105851', { 'roles.0': 'admin', 'roles[]': 'admin', roles: { $set: ['admin'] } }],
  ['CVE-2026-105851', { __proto__: rise, constructor: { prototype: rise } }],
  ['CVE-2026-105855', { password: 'a password that is long' }],
  ['CVE-2026-105855', { password: 'a password that is long', currentPassword: { $ne: null } }],
  ['CVE-2026-105855', { hash: '0'.repeat(1024), salt: '0'.repeat(64) }],
  ['CVE-2026-105855', { resetPasswordToken: 'known', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' }],
  [
    'CVE-2026-105855',
    { loginAttempts: 0, lockUntil: null, _verified: true, apiKey: 'known', enableAPIKey: true },
  ],
] as const;

test.each(risen)('%s: nobody raises themselves by %o', async (_, change) => {
  for (const name of ['leader', 'sponsor', 'editor']) {
    const email = `${name}@example.com`;
    const { id, token } = await signIn(email);
    const before = await call(`/api/users/${id}`, { token });
    const form = new FormData();
    form.set('_payload', JSON.stringify(change));
    for (const send of [
      () => call(`/api/users/${id}`, { token, method: 'PATCH', body: change }),
      () => call(`/api/users?where[id][equals]=${id}`, { token, method: 'PATCH', body: change }),
      () => call(`/api/users/${id}?overrideAccess=true&depth=0`, { token, method: 'PATCH', body: change }),
      async () => {
        const { status } = await fetch(`${inject('cmsUrl')}/api/users/${id}`, {
          method: 'PATCH',
          headers: { authorization: `JWT ${token}` },
          body: form,
        });
        return { status };
      },
      async () => {
        const { status } = await fetch(`${inject('cmsUrl')}/api/users/${id}`, {
          method: 'POST',
          headers: {
            authorization: `JWT ${token}`,
            'x-http-method-override': 'PATCH',
            'x-payload-http-method-override': 'PATCH',
            'content-type': 'application/json',
          },
          body: JSON.stringify(change),
        });
        return { status };
      },
    ])
      expect((await send()).status).toBeLessThan(500);
    const after = await call(`/api/users/${id}`, { token });
    const kept = ({ body }: typeof after) =>
      ['email', 'roles', 'organization'].map((field) => Reflect.get(Object(body), field));
    expect([name, ...kept(after)]).toEqual([name, ...kept(before)]);
    // The password is what it was.
    await signIn(email);
    const known = await call('/api/users/reset-password', {
      body: { token: 'known', password: 'a password that is long' },
    });
    expect([400, 403, 404, 422, 429]).toContain(known.status);
  }
});

describe('CVE-2026-105859: the route that orders documents orders none here', () => {
  test.each(['reorder', 'reorder/articles', 'articles/reorder'])('%s', async (path) => {
    for (const token of [
      undefined,
      (await signIn('leader@example.com')).token,
      (await signIn('admin@example.com')).token,
    ]) {
      const body = {
        collectionSlug: 'articles',
        docsToMove: ['x'],
        newKeyWillBe: 'greater',
        orderableFieldName: '_status',
        target: { id: 'x', key: 'x' },
      };
      const { status } = await call(`/api/${path}`, { ...(token === undefined ? {} : { token }), body });
      expect([400, 401, 403, 404, 405, 422]).toContain(status);
    }
  });
});

test.each(['articles', 'users', 'tools', 'coaching-notes', 'media'])(
  'CVE-2026-27567: %s fetches no file from anywhere',
  async (slug) => {
    const address = `http://127.0.0.1:${bait.port}/file.png`;
    for (const name of ['leader', 'editor', 'admin']) {
      const { id, token } = await signIn(`${name}@example.com`);
      for (const path of [
        `paste-url?src=${address}`,
        `paste-url/${id}?src=${encodeURIComponent(address)}`,
        `file/${encodeURIComponent(address)}`,
        'file/..%2f..%2fsecrets.json',
        'file/%2e%2e%2fsecrets.json',
      ])
        expect([400, 401, 403, 404]).toContain((await call(`/api/${slug}/${path}`, { token })).status);
      for (const field of [
        { url: address, filename: '../../x.png' },
        { file: address },
        { _payload: JSON.stringify({ url: address, filename: 'x.png' }) },
      ])
        expect((await call(`/api/${slug}?draft=true`, { token, body: field })).status).toBeLessThan(500);
    }
    expect(bait.asked).toEqual([]);
  },
);

test('nobody makes accounts of the practice by writing beside the API', async () => {
  const { token } = await signIn('coach@example.com');
  for (const slug of [
    'coaching-engagements',
    'coaching-notes',
    'coaching-assessments',
    'coaching-audit-entries',
    'coaching-data-keys',
    'coaching-coaches',
  ])
    for (const method of ['POST', 'PATCH', 'DELETE'])
      expect([slug, method, [401, 403, 404, 405]]).toEqual([
        slug,
        method,
        expect.arrayContaining([
          (
            await call(`/api/${slug}?where[id][exists]=true`, {
              token,
              method,
              body: { organization: 'main' },
            })
          ).status,
        ]),
      ]);
});

test('two locks of one document are made by nobody but editors', async () => {
  const { token } = await signIn('leader@example.com');
  const lock = {
    document: { relationTo: 'articles', value: 'x' },
    user: { relationTo: 'users', value: 'x' },
  };
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE'])
    expect([401, 403, 404]).toContain(
      (
        await call('/api/payload-locked-documents?where[id][exists]=true', {
          token,
          method,
          ...(method === 'GET' ? {} : { body: lock }),
        })
      ).status,
    );
  expect(demoPassword.length).toBeGreaterThan(11);
});
