import { randomUUID } from 'node:crypto';
import { type PostgresServer, startTemporaryPostgres } from 'embedded-database';
import { createLocalReq, getPayload, type Payload, readMigrationFiles } from 'payload';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostConfig } from '../hostConfig.ts';
import { seedContent } from '../seed/seedContent.ts';
import { closePayload } from './closePayload.ts';
import { migrate } from './migrate.ts';

let server: PostgresServer;
let client: pg.Client;
let payload: Payload;
beforeAll(async () => {
  process.env.PAYLOAD_SECRET = 'for this test only';
  process.env.COACHING_KEY = Buffer.alloc(32, 7).toString('base64');
  server = await startTemporaryPostgres();
  await server.ensureDatabase('coaching');
  const databaseUrl = server.url('coaching');
  process.env.DATABASE_URL = databaseUrl;
  client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  payload = await getPayload({ config: await hostConfig(), key: randomUUID(), disableOnInit: true });
  await migrate(payload, databaseUrl);
  await seedContent(payload);
});
afterAll(async () => {
  await closePayload(payload);
  await client.end();
  await server.stop();
});

/** Every column that says whose content is, and how many rows say that it is somebody's. */
async function owned(): Promise<Record<string, number>> {
  const { rows: columns } = await client.query(
    `select table_name as table, column_name as column from information_schema.columns
      where table_name ~ '^_?coaching_(instruments|behaviors|tools|programs|agreement_templates|referral_resources|series|articles|instrument_versions)(_v)?$'
        and column_name in ('organization', 'version_organization') order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { table, column } of columns) {
    const { rows } = await client.query(`select count("${column}")::int as owned from "${table}"`);
    counts[table] = rows[0].owned;
  }
  return counts;
}

test('what was there is shared by all; the columns go and come back, but not while content is somebody’s', async () => {
  const migration = (await readMigrationFiles({ payload })).find(({ name }) =>
    name.endsWith('_content_organizations'),
  );
  if (!migration) throw new Error('There is no such migration.');
  const req = await createLocalReq({}, payload);
  const step = (direction: typeof migration.up) => direction({ db: payload.db.drizzle, payload, req });
  const shared = await owned();
  expect(Object.keys(shared)).toHaveLength(17);
  expect(new Set(Object.values(shared))).toEqual(new Set([0]));

  for (const table of Object.keys(shared)) {
    const column = table.endsWith('_v') ? 'version_organization' : 'organization';
    await client.query(
      `update "${table}" set "${column}" = 'north' where id = (select id from "${table}" limit 1)`,
    );
    await expect(step(migration.down)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('Some content belongs to an organization.') },
    });
    await client.query(`update "${table}" set "${column}" = null`);
  }
  expect(await owned()).toEqual(shared);

  await step(migration.down);
  expect(await owned()).toEqual({});
  await step(migration.up);
  expect(await owned()).toEqual(shared);
});
