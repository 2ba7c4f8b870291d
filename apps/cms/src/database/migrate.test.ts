import { type PostgresServer, startTemporaryPostgres } from 'embedded-database';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { isMigrated } from './migrations.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startTemporaryPostgres();
});
afterAll(() => server.stop());

test('migrations run once, and a database from another version is refused and left alone', async () => {
  await server.ensureDatabase('coaching');
  const databaseUrl = server.url('coaching');
  process.env.DATABASE_URL = databaseUrl;
  process.env.PAYLOAD_SECRET = 'for this test only';
  process.env.COACHING_KEY = Buffer.alloc(32, 7).toString('base64');

  expect(await isMigrated(databaseUrl)).toBe(false);

  // The config reads the environment when it is loaded.
  const { startPayload } = await import('../start/startPayload.ts');
  const first = await startPayload({ databaseUrl, migrate: true });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const applied = async () => (await client.query('select name from payload_migrations')).rows.length;
  const once = await applied();
  expect(once).toBeGreaterThan(0);

  await migrate(first.payload, databaseUrl);
  expect(await applied()).toBe(once);
  expect(await isMigrated(databaseUrl)).toBe(true);

  await client.query(`insert into payload_migrations (name, batch) values ('20990101_000000_future', 2)`);
  await expect(migrate(first.payload, databaseUrl)).rejects.toThrow(
    /another version of this software, with the migrations 20990101_000000_future.*nothing was changed/,
  );
  expect(await isMigrated(databaseUrl)).toBe(false);
  await client.end();
  await first.stop();
});
