import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onFreePort } from './freePort.ts';
import { type PostgresServer, startPostgres } from './startPostgres.ts';

/**
 * Returns a running PostgreSQL in a fresh directory on a free port; `stop` removes the directory too.
 *
 * A directory left by a killed run is never reused.
 */
export async function startTemporaryPostgres(
  options: { readonly settings?: readonly string[] } = {},
): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'coaching-postgres-'));
  // The server may run under another account, which has to pass through.
  chmodSync(folder, 0o711);
  const server = await onFreePort((port) =>
    startPostgres({
      dataDirectory: join(folder, 'data'),
      port,
      password: 'temporary',
      durable: false,
      settings: ['max_connections=300', 'shared_buffers=64MB', ...(options.settings ?? [])],
    }),
  );
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
