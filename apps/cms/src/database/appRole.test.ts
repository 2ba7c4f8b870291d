import { randomUUID } from 'node:crypto';
import { startWorker } from '@coaching/payload-plugin/worker';
import { type PostgresServer, startTemporaryPostgres } from 'embedded-database';
import { getPayload } from 'payload';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostConfig } from '../hostConfig.ts';
import { demoRole, excessOf, makeRole } from './appRole.ts';
import { closePayload } from './closePayload.ts';
import { migrateAsOwner } from './migrateAsOwner.ts';

let server: PostgresServer;
let client: pg.Client;
let ownerUrl: string;
let databaseUrl: string;
beforeAll(async () => {
  process.env.PAYLOAD_SECRET = 'for this test only';
  process.env.COACHING_KEY = Buffer.alloc(32, 7).toString('base64');
  server = await startTemporaryPostgres();
  await server.ensureDatabase('coaching');
  ownerUrl = server.url('coaching');
  databaseUrl = ownerUrl.replace('postgres:temporary', `${demoRole}:secret`);
  await makeRole(ownerUrl, demoRole, 'secret');
  process.env.DATABASE_URL = databaseUrl;
  await migrateAsOwner(ownerUrl, databaseUrl);
  client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await server.stop();
});

test('the app is no superuser, and adds to the audit without changing or deleting any of it', async () => {
  const add = () =>
    client.query(
      `insert into coaching_audit_entries (id, organization, at, role, action, collection, record, lane, place, hash, created_at, updated_at)
       values ($1, 'main', now(), 'leader', 'x', 'sessions', 'y', $1, 1, '', now(), now())`,
      [randomUUID()],
    );
  await add();
  for (const change of [
    `update coaching_audit_entries set role = 'coach'`,
    'delete from coaching_audit_entries',
    'truncate coaching_audit_entries',
    'alter table coaching_audit_entries disable trigger all',
    'drop table coaching_audit_entries',
    `insert into payload_migrations (name, batch) values ('x', 1)`,
    'create table own (id int)',
  ])
    await expect(
      client.query(change).then(({ command }) => command),
      change,
    ).rejects.toThrow(/permission denied|must be owner/);
  expect((await client.query('select from coaching_audit_entries')).rowCount).toBe(1);
  expect(await excessOf(databaseUrl)).toEqual([]);
  expect(await excessOf(ownerUrl)).toEqual([
    expect.stringContaining('superuser'),
    expect.stringContaining('entries of the audit'),
  ]);
});

test('with that, the product starts, writes, and does its jobs', async () => {
  const payload = await getPayload({ config: await hostConfig(), key: randomUUID() });
  const worker = await startWorker({ payload, connectionString: databaseUrl });
  try {
    await payload.create({
      collection: 'users',
      data: { email: 'ada@example.com', name: 'Ada', password: 'long enough for all', roles: ['admin'] },
      overrideAccess: true,
    } as never);
    await client.query(`select graphile_worker.add_job('forgetAnswers')`);
    await expect.poll(async () => (await client.query('select from graphile_worker.jobs')).rowCount).toBe(0);
  } finally {
    await worker.stop();
    await closePayload(payload);
  }
});

test('a second time there is nothing to do, and nothing is done', async () => {
  const applied = () => client.query('select name, updated_at from payload_migrations order by name');
  const before = (await applied()).rows;
  await migrateAsOwner(ownerUrl, databaseUrl);
  expect((await applied()).rows).toEqual(before);
});
