import { randomUUID } from 'node:crypto';
import { prepareDatabase } from '@coaching/payload-plugin';
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
  await prepareDatabase(payload);
  await seedContent(payload);
});
afterAll(async () => {
  await closePayload(payload);
  await client.end();
  await server.stop();
});

/** What scales say of the ranking, in the documents and in their versions in the panel. */
async function said(): Promise<unknown[]> {
  const { rows } = await client.query(
    ['coaching_scales', '_coaching_scales_v']
      .map(
        (table) => `select '${table}' as place, "key", aspect::text, competencies, _parent_id
          from ${table} where aspect is not null or competencies is not null`,
      )
      .join(' union all ')
      .concat(' order by place, _parent_id, "key"'),
  );
  return rows;
}

async function definitions(): Promise<unknown[]> {
  return (await client.query('select definition, hash from coaching_instrument_versions order by id')).rows;
}

test('a database from before scales could say how they count gets what the code said, and frozen versions stay as they are', async () => {
  const written = await said();
  const frozen = await definitions();
  const migration = (await readMigrationFiles({ payload })).find(({ name }) =>
    name.endsWith('_focus_content'),
  );
  if (!migration) throw new Error('The migration is gone.');
  const step = async (run: (args: unknown) => Promise<void>) =>
    run({ db: payload.db.drizzle, payload, req: await createLocalReq({}, payload) });

  await step(migration.down);
  await expect(said()).rejects.toThrow(/aspect/);
  // No published behavior belongs to this competency any more: naming it would be refused at the next publication.
  await client.query(
    `update coaching_behaviors set competency = 'otherwise' where competency = 'partnering'`,
  );
  await step(migration.up);

  const filled = await said();
  expect(JSON.stringify(written)).toContain('partnering');
  expect(JSON.stringify(filled)).toBe(JSON.stringify(written).replaceAll(', partnering', ''));
  // Two scales and eight drivers, in the document and in its versions.
  expect(filled.length).toBeGreaterThanOrEqual(20);
  expect(await definitions()).toEqual(frozen);
});
