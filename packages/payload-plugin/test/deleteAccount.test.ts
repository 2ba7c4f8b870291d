import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notes } from '../src/collections/practice/sessionContent.ts';
import { createRecord } from '../src/operations/shared/records.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { personScope } from '../src/vault/KeyScope.ts';
import { activeEngagement } from './fixtures/activeEngagement.ts';
import { clientOf } from './fixtures/clients.ts';
import { type Host, type HostUser, startHost } from './harness/index.ts';

/** The host's admins delete accounts over REST here, as in the reference host. */
let host: Host;
let admin: HostUser;
let database: pg.Pool;
beforeAll(async () => {
  host = await startHost({
    configure: (config) => ({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === 'users'
          ? { ...collection, access: { ...collection.access, delete: ({ req }) => isAdmin(req.user) } }
          : collection,
      ),
    }),
  });
  admin = await host.createUser('admin');
  database = new pg.Pool({ connectionString: host.databaseUrl });
});
afterAll(async () => {
  await database.end();
  await host.close();
});

const isAdmin = (user: unknown) => {
  const roles: unknown = Reflect.get(Object(user), 'roles');
  return Array.isArray(roles) && roles.includes('admin');
};
const remove = (user: HostUser, by = admin, language = 'en') =>
  host.request(`/api/users/${user.id}`, {
    method: 'DELETE',
    user: by,
    headers: { 'accept-language': language },
  });
const isThere = async ({ id }: HostUser) =>
  (await database.query('select from users where id = $1', [id])).rowCount === 1;
const refusal = {
  status: 409,
  json: { code: 'account_in_use', errors: [{ message: expect.stringContaining('erase it, then delete') }] },
};
const hour = 3_600_000;
const book = (leader: HostUser, engagementId: string) =>
  clientOf(host, leader).sessions.book({
    engagementId,
    // Slots begin on the hour.
    start: new Date((Math.ceil(Date.now() / hour) + 48) * hour).toISOString(),
  });

test('whoever has any part in an engagement is not deleted, and is told what to do', async () => {
  const [sponsor, manager, delegate] = await Promise.all(
    (['sponsor', 'manager', 'delegate'] as const).map((role) => host.createUser(role)),
  );
  if (!sponsor || !manager || !delegate) throw new Error('An account is missing.');
  const { leader, coach } = await activeEngagement(host, {
    also: [
      { person: sponsor.id, part: 'sponsor' },
      { person: manager.id, part: 'manager' },
      { person: delegate.id, part: 'delegate' },
    ],
  });
  for (const person of [leader, coach, sponsor, manager, delegate]) {
    expect(await remove(person)).toMatchObject(refusal);
    expect(await isThere(person)).toBe(true);
  }
  expect((await remove(leader, admin, 'de')).text).toContain('Beenden und löschen Sie erst das Coaching');
});

test('nor whoever has only been asked to take part, nor whose part is over', async () => {
  const invited = await host.createUser('leader');
  await activeEngagement(host, {
    leader: await host.createUser('leader'),
    also: [{ person: invited.id, part: 'leader', invited: true }],
    engagement: { state: 'screening' },
  });
  expect(await remove(invited)).toMatchObject(refusal);
  const { leader } = await activeEngagement(host, { engagement: { state: 'archived' } });
  expect(await remove(leader)).toMatchObject(refusal);
});

test('nor who held sessions, or wrote a note, and was replaced', async () => {
  const { leader, coach, engagement } = await activeEngagement(host);
  const { id } = await book(leader, engagement.id);
  const author = await host.createUser('coach');
  const context = await systemContext(host.payload);
  await createRecord(
    notes,
    {
      organization: 'main',
      engagement: engagement.id,
      session: id,
      author: author.id,
      audience: 'coachOnly',
      text: 'A demo note.',
      writtenAt: context.now,
    },
    context,
  );
  await database.query(`update coaching_engagements set participants = '[]' where id = $1`, [engagement.id]);
  for (const person of [leader, coach, author]) expect(await remove(person)).toMatchObject(refusal);
});

test('the Local API refuses it too', async () => {
  const { coach } = await activeEngagement(host);
  await expect(
    host.payload.delete({ collection: 'users', id: coach.id, overrideAccess: true }),
  ).rejects.toThrow('This account has a part in a coaching engagement');
  expect(await isThere(coach)).toBe(true);
});

test('who may not delete accounts learns nothing of anybody’s parts', async () => {
  const { leader, coach } = await activeEngagement(host);
  const stranger = await host.createUser('leader');
  const replies = [await remove(coach, leader), await remove(stranger, leader)];
  expect(replies.map(({ status }) => status)).toEqual([403, 403]);
});

test('who has no part is deleted, and what was theirs alone goes along', async () => {
  const coach = await host.createUser('coach');
  await clientOf(host, coach).availability.set({
    zone: 'UTC',
    weekly: [],
    overrides: [],
    bufferMinutes: 0,
    minimumNoticeMinutes: 0,
    horizonDays: 30,
  });
  await (await systemContext(host.payload)).vault.need({ scopes: [personScope(coach.id)] });
  const orgAdmin = await host.createUser('orgAdmin');
  const editor = await host.createUser('editor');
  for (const person of [coach, orgAdmin, editor]) {
    expect((await remove(person)).status).toBe(200);
    expect(await isThere(person)).toBe(false);
  }
  for (const [table, column] of [
    ['coaching_coaches', 'person_id'],
    ['coaching_data_keys', 'person'],
  ])
    expect((await database.query(`select from ${table} where ${column} = $1`, [coach.id])).rowCount).toBe(0);
  const { rows } = await database.query(
    `select actor from coaching_audit_entries where action = 'account.delete' and record = $1`,
    [coach.id],
  );
  expect(rows).toEqual([{ actor: admin.id }]);
});

test('whoever is given a part while they are deleted either has it or is gone, never both', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { leader, engagement } = await activeEngagement(host);
    const manager = await host.createUser('manager');
    const [named, removed] = await Promise.all([
      host.request(`/api/coaching/v1/engagements/${engagement.id}/participants`, {
        user: leader,
        body: { email: manager.email, part: 'manager' },
      }),
      remove(manager),
    ]);
    expect([[200, 409].join(), [409, 200].join()]).toContain([named.status, removed.status].join());
  }
});
