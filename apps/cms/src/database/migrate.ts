import type { Payload } from 'payload';
import pg from 'pg';

/** Any number that nothing else in the database locks. */
const lockKey = 7_215_340_901;

/**
 * Runs the migrations that are still missing; of several processes that start at once, one runs them and the others
 * wait. `payload` has to be started without its `onInit`, which may expect the newest schema.
 */
export async function migrate(payload: Payload, databaseUrl: string): Promise<void> {
  const lock = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey]);
    await payload.db.migrate();
  } finally {
    // Ending the connection gives the lock back, also after an error.
    await lock.end();
  }
}
