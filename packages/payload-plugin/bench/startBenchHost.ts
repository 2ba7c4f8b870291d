import { postgresAdapter } from '@payloadcms/db-postgres';
import { startTemporaryPostgres } from 'embedded-database';
import type { CollectionConfig } from 'payload';
import type { CollectionOverride } from '../src/index.ts';
import { testKey } from '../test/fixtures/activeEngagement.ts';
import { closablePg } from '../test/harness/closablePool.ts';
import { type Host, startHost } from '../test/harness/startHost.ts';

/** The peer of a content read: Payload's own REST, open to everybody. */
const openToAll: CollectionOverride = ({ defaultCollection }) => ({
  ...defaultCollection,
  access: { ...defaultCollection.access, read: () => true },
});

/** Returns a host on a PostgreSQL of its own; `close` stops both. */
export async function startBenchHost(
  collections: readonly CollectionConfig[],
  now: () => number,
): Promise<Host> {
  // Payload pushes a schema only when it is told twice.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true';
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true';
  const server = await startTemporaryPostgres();
  await server.ensureDatabase('bench');
  const databaseUrl = server.url('bench');
  const closable = closablePg();
  const host = await startHost({
    databaseUrl,
    collections,
    options: { key: testKey, now, collections: { articles: openToAll, instruments: openToAll } },
    configure: (config) => ({
      ...config,
      db: postgresAdapter({
        pg: closable.pg,
        idType: 'uuid',
        push: true,
        pool: { connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 },
      }),
    }),
  });
  return {
    ...host,
    close: async () => {
      await host.close();
      await closable.close();
      await server.stop();
    },
  };
}
