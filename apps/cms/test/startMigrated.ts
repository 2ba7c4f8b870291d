import { randomUUID } from 'node:crypto';
import { startTemporaryPostgres } from 'embedded-database';
import { createLocalReq, getPayload, type Payload, readMigrationFiles } from 'payload';
import pg from 'pg';
import { closePayload } from '../src/database/closePayload.ts';
import { migrate } from '../src/database/migrate.ts';
import { hostConfig } from '../src/hostConfig.ts';
import { seedContent } from '../src/seed/seedContent.ts';

/** A database with the newest schema and the starter content in it. */
export type Migrated = {
  readonly client: pg.Client;
  /** Runs one migration, whose name ends like this, in one direction. */
  step(name: string, direction: 'up' | 'down'): Promise<void>;
  close(): Promise<void>;
};

/**
 * Returns a database of its own with every migration run and the starter content in it.
 *
 * @param prepare - what the plugin adds to a database, where a test needs it
 */
export async function startMigrated(prepare?: (payload: Payload) => Promise<void>): Promise<Migrated> {
  process.env.PAYLOAD_SECRET = 'for this test only';
  process.env.COACHING_KEY = Buffer.alloc(32, 7).toString('base64');
  const server = await startTemporaryPostgres();
  await server.ensureDatabase('coaching');
  const databaseUrl = server.url('coaching');
  process.env.DATABASE_URL = databaseUrl;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const payload = await getPayload({ config: await hostConfig(), key: randomUUID(), disableOnInit: true });
  await migrate(payload, databaseUrl);
  await prepare?.(payload);
  await seedContent(payload);
  return {
    client,
    step: async (name, direction) => {
      const migration = (await readMigrationFiles({ payload })).find((one) => one.name.endsWith(name));
      if (!migration) throw new Error(`There is no migration ${name}.`);
      const req = await createLocalReq({}, payload);
      await migration[direction]({ db: payload.db.drizzle, payload, req });
    },
    close: async () => {
      await closePayload(payload);
      await client.end();
      await server.stop();
    },
  };
}
