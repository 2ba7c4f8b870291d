import type { BaseDatabaseAdapter, Payload } from 'payload';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { isPostgres, postgresOf } from './sql.ts';

/** The table of what was done how often; a row’s key is a keyed hash. */
export const limitsTable = 'coaching_rate_limits';

/** Counts what is done, in the database that all processes share, and beside all transactions. */
export type LimitStore = {
  /** Counts, and returns the milliseconds until it may be done again where it was too often; null where it was not. */
  take(key: string, points: number): Promise<number | null>;
  /** Takes back what `take` has counted. */
  giveBack(key: string, points: number): Promise<void>;
  /** Returns the same as `take`, and counts nothing. */
  look(key: string): Promise<number | null>;
};

/**
 * Adds the table of the limits to the schema of the host's database: its migrations make it like every other.
 *
 * The order of the columns is the one in which `rate-limiter-flexible` writes them.
 */
export function withLimitsTable<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  if (!isPostgres(adapter)) return adapter;
  adapter.beforeSchemaInit.push(({ schema }) => {
    adapter.rawTables[limitsTable] = {
      name: limitsTable,
      columns: {
        key: { name: 'key', type: 'varchar', primaryKey: true, notNull: true },
        points: { name: 'points', type: 'integer', notNull: true, default: 0 },
        expire: { name: 'expire', type: 'numeric' },
      },
      indexes: { expire: { name: `${limitsTable}_expire_idx`, on: 'expire' } },
    };
    return schema;
  });
  return adapter;
}

/** Returns a store that lets something be done so often in so many seconds. */
export function limitStore(
  payload: Payload,
  name: string,
  limit: { readonly times: number; readonly seconds: number },
): LimitStore {
  const { pool, schemaName } = postgresOf(payload);
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: limitsTable,
    ...(schemaName === undefined ? {} : { schemaName }),
    tableCreated: true,
    // A job does it, once for all processes.
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points: limit.times,
    duration: limit.seconds,
  });
  return {
    take: async (key, points) => {
      try {
        await limiter.consume(key, points);
        return null;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
        throw refusal;
      }
    },
    giveBack: async (key, points) => {
      await limiter.reward(key, points);
    },
    look: async (key) => {
      const found = await limiter.get(key);
      return found !== null && found.consumedPoints >= limit.times ? found.msBeforeNext : null;
    },
  };
}
