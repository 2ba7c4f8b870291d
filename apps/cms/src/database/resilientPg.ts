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
      this.on('error', (error) => console.error(`A database connection was lost: ${error.message}`));
    }
  },
};
