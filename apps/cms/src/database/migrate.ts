import { readdirSync } from 'node:fs';
import { StartRefused } from 'embedded-database';
import type { Payload } from 'payload';
import pg from 'pg';

/** Any number that nothing else in the database locks. */
const lockKey = 7_215_340_901;

/**
 * Runs the migrations that are still missing; of several processes that start at once, one runs them and the others
 * wait. `payload` has to be started without its `onInit`, which may expect the newest schema.
 *
 * @throws StartRefused when the database has migrations that are unknown here; nothing is changed then
 */
export async function migrate(payload: Payload, databaseUrl: string): Promise<void> {
  const lock = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey]);
    const unknown = await unknownMigrations(lock, payload.db.migrationDir);
    if (unknown.length > 0) {
      throw new StartRefused(
        `The database was written by another version of this software, with the migrations ${unknown.join(', ')}: start that version, or another database; nothing was changed.`,
      );
    }
    await payload.db.migrate();
  } finally {
    // Ending the connection gives the lock back, also after an error.
    await lock.end();
  }
}

async function unknownMigrations(client: pg.Client, folder: string): Promise<string[]> {
  const table = await client.query<{ name: string | null }>(
    `select to_regclass('payload_migrations') as name`,
  );
  if (!table.rows[0]?.name) return [];
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations');
  const known = new Set(readdirSync(folder).map((file) => file.replace(/\.ts$/, '')));
  return rows.map(({ name }) => name).filter((name) => !known.has(name));
}
