import { type Logger, type RunnerOptions, runMigrations } from 'graphile-worker';

type Pool = NonNullable<RunnerOptions['pgPool']>;

/** The queue and Payload's adapter each bring their own version of the types of one and the same pool. */
const isPool = (pool: object): pool is Pool =>
  'connect' in pool &&
  typeof pool.connect === 'function' &&
  'query' in pool &&
  typeof pool.query === 'function';

/** Brings the tables of the job queue to the version that is installed; several processes may do it at once. */
export async function migrateQueue(pool: object, logger: Logger): Promise<void> {
  if (!isPool(pool)) throw new Error('The job queue needs a pool of PostgreSQL connections.');
  await runMigrations({ pgPool: pool, logger });
}
