import { StartRefused } from 'embedded-database';
import type { Payload } from 'payload';
import { doneMigrations, knownMigrations } from './migrations.ts';
import { withDatabaseLock } from './withDatabaseLock.ts';

/**
 * Runs the migrations that are still missing; of several processes that start at once, one runs them and the others
 * wait. `payload` has to be started without its `onInit`, which may expect the newest schema.
 *
 * @throws StartRefused when the database has migrations that are unknown here; nothing is changed then
 */
export async function migrate(payload: Payload, databaseUrl: string): Promise<void> {
  await withDatabaseLock(databaseUrl, 'migrations', async (client) => {
    const known = knownMigrations();
    const unknown = (await doneMigrations(client)).filter((name) => !known.has(name));
    if (unknown.length > 0) {
      throw new StartRefused(
        `The database was written by another version of this software, with the migrations ${unknown.join(', ')}: start that version, or another database; nothing was changed.`,
      );
    }
    await payload.db.migrate();
  });
}
