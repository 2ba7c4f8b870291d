import { StartRefused } from 'embedded-database';
import type { Payload } from 'payload';
import pg from 'pg';
import { doneMigrations, knownMigrations } from './migrations.ts';

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
    const known = knownMigrations();
    const unknown = (await doneMigrations(lock)).filter((name) => !known.has(name));
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
