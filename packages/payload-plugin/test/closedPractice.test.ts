import {
  type Collection,
  contentCollections,
  practiceFields,
  systemCollections,
} from '@coaching/core/access';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordDefinitions } from '../src/collections/index.ts';
import { defaultSlug } from '../src/collections/names.ts';
import { type Host, type HostUser, hostRoles, startHost } from './harness/index.ts';

const key = Buffer.alloc(32, 1).toString('base64');
let host: Host;
const users = new Map<string, HostUser>();
beforeAll(async () => {
  host = await startHost({ options: { key } });
  for (const role of hostRoles) users.set(role, await host.createUser(role, { organization: 'main' }));
});
afterAll(() => host.close());

const closed: readonly Collection[] = recordDefinitions.map(({ name }) => name);

describe.each(closed)('%s over Payload’s own REST', (name) => {
  const path = `/api/${defaultSlug(name)}`;

  test.each(['anonymous', ...hostRoles])('%s creates, changes and deletes nothing', async (role) => {
    const user = users.get(role);
    const as = user ? { user } : {};
    const replies = await Promise.all([
      host.request(path, { ...as, body: { id: 'x' } }),
      host.request(`${path}/x`, { ...as, method: 'PATCH', body: { organization: 'other' } }),
      host.request(`${path}/x`, { ...as, method: 'DELETE' }),
      host.request(path, { ...as, method: 'DELETE' }),
    ]);
    expect(replies.map(({ status }) => status).filter((status) => status < 400)).toEqual([]);
  });

  test.each(['anonymous', ...hostRoles])(
    '%s reads no more than the policy shows in the panel',
    async (role) => {
      const user = users.get(role);
      const reply = await host.request(path, user ? { user } : {});
      const shows =
        (role === 'orgAdmin' && name === 'sessions') || (role === 'editor' && name === 'instrumentVersions');
      if (shows) expect(reply.status).toBe(200);
      else expect(reply.status).toBe(403);
    },
  );
});

test('only an organization admin finds practice in the panel, and that is the schedule', () => {
  const shown = host.payload.config.collections
    .filter(({ slug }) => slug.startsWith('coaching-'))
    .filter(({ admin }) => admin.hidden !== true)
    .map(({ slug }) => slug);
  expect(shown.sort()).toEqual(
    ['coaching-instrument-versions', 'coaching-sessions'].filter((slug) => shown.includes(slug)),
  );
  expect(shown).toContain('coaching-sessions');
});

test('filtering or sorting by what an organization admin cannot read is no oracle', async () => {
  const orgAdmin = users.get('orgAdmin');
  if (!orgAdmin) throw new Error('no org admin');
  for (const field of ['waiver', 'policy', 'history', 'calendarUid']) {
    const reply = await host.request(`/api/coaching-sessions?where[${field}][exists]=true`, {
      user: orgAdmin,
    });
    expect([field, reply.status]).toEqual([field, 400]);
  }
  expect(
    (await host.request('/api/coaching-sessions?where[kind][equals]=coaching', { user: orgAdmin })).status,
  ).toBe(200);
});

test('what operations write has no versions, locks, duplicates or GraphQL', () => {
  for (const { name } of recordDefinitions) {
    const config = host.payload.collections[defaultSlug(name)]?.config;
    expect([
      name,
      config?.lockDocuments,
      config?.graphQL,
      config?.disableDuplicate,
      Boolean(config?.trash),
    ]).toEqual([name, false, false, true, false]);
    expect([name, Boolean(config?.versions)]).toEqual([name, false]);
  }
});

test('the policy names every field that is kept, and no other', () => {
  for (const definition of recordDefinitions) {
    const named: Readonly<Record<string, readonly string[]>> = practiceFields;
    const fields = named[definition.name];
    if (fields === undefined) expect(systemCollections).toContain(definition.name);
    else
      expect([definition.name, Object.keys(definition.columns).sort()]).toEqual([
        definition.name,
        [...fields].sort(),
      ]);
  }
});

test('every collection of the policy exists, and every collection writes out all of its access', () => {
  for (const name of [...contentCollections, ...systemCollections, ...closed]) {
    const config = host.payload.collections[defaultSlug(name)]?.config;
    expect([name, config?.slug]).toEqual([name, defaultSlug(name)]);
    for (const action of ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const)
      expect([name, action, typeof config?.access[action]]).toEqual([name, action, 'function']);
  }
});

test('the host’s own collections stay as they are', async () => {
  const admin = users.get('leader');
  if (!admin) throw new Error('no leader');
  expect((await host.request('/api/users/me', { user: admin })).status).toBe(200);
  expect(
    host.payload.collections.users?.config.fields.some((field) => 'name' in field && field.name === 'zone'),
  ).toBe(true);
});
