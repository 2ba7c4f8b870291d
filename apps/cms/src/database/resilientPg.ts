import pg from 'pg';

/**
 * A `pg` for the Payload adapter whose pools outlive a restart of the database.
 *
 * The adapter listens to no error of its pool, so a lost idle connection would end the process. Listened to, the pool
 * drops the connection and opens another at the next query.
 */
export const resilientPg = {
  ...pg,
  Pool: class extends pg.Pool {
    constructor(options?: pg.PoolConfig) {
      super(options);
      const report = (error: Error) => console.error(`A database connection was lost: ${error.message}`);
      this.on('error', report);
      // A connection that is in use when it is lost says so itself, not through the pool.
      this.on('connect', (client) => client.on('error', () => undefined));
    }
  },
};
