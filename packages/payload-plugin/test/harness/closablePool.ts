import pg from 'pg';

/** A `pg` whose pools can all be closed, and the function that closes them. */
export type ClosablePg = { readonly pg: typeof pg; close(): Promise<void> };

/**
 * Returns a `pg` to hand to the Payload adapter, with a `close` for afterwards.
 *
 * The adapter takes one connection out of its pool for good and `payload.destroy()` leaves the pool open, so
 * `pool.end()` alone would wait for ever, and a stopping server would end the process with 57P01.
 */
export function closablePg(): ClosablePg {
  const pools = new Set<pg.Pool>();
  const clients = new Set<pg.PoolClient>();

  class ClosablePool extends pg.Pool {
    constructor(options?: pg.PoolConfig) {
      super(options);
      pools.add(this);
      this.on('error', () => undefined);
      this.on('connect', (client) => {
        clients.add(client);
        client.on('error', () => clients.delete(client));
      });
      this.on('remove', (client) => clients.delete(client));
    }
  }

  return {
    pg: { ...pg, Pool: ClosablePool },
    close: async () => {
      for (const pool of pools) void pool.end();
      await Promise.all([...clients].map((client) => endClient(client)));
      pools.clear();
      clients.clear();
    },
  };
}

function endClient(client: pg.PoolClient): Promise<void> {
  return new Promise((resolve) => {
    client.once('end', () => resolve());
    // A pooled client is an ordinary client with a `release` added; its own `end` closes the connection.
    if ('end' in client && typeof client.end === 'function') client.end();
    else client.release(true);
  });
}
