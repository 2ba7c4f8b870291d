import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { applyConstraints, participantsIndex, qualified, slotConstraints } from './constraints.ts';
import { migrateQueue } from './jobs/migrateQueue.ts';
import { queueLogger } from './jobs/queueLogger.ts';
import { constraintsLock } from './locks.ts';
import { postgresOf } from './sql.ts';

async function missingConstraints(payload: Payload): Promise<string[]> {
  const { drizzle, schemaName } = postgresOf(payload);
  const { rows } = await drizzle.execute(
    sql`select conname from pg_constraint where conrelid = to_regclass(${qualified('coaching_sessions', schemaName)})`,
  );
  const present = new Set(rows.map((row) => row.conname));
  return slotConstraints.map(({ name }) => name).filter((name) => !present.has(name));
}

async function lacksIndex(payload: Payload): Promise<boolean> {
  const { drizzle, schemaName } = postgresOf(payload);
  const { rows } = await drizzle.execute(
    sql`select to_regclass(${qualified(participantsIndex, schemaName)}) is null as missing`,
  );
  return rows[0]?.missing === true;
}

/**
 * Brings the database to where the plugin needs it, after the host's own migrations: the constraints, an index, and the
 * tables of the job queue. It can be run again, and by several processes at once.
 */
export async function prepareDatabase(payload: Payload): Promise<void> {
  const { drizzle, pool, schemaName } = postgresOf(payload);
  if ((await missingConstraints(payload)).length > 0 || (await lacksIndex(payload))) {
    await drizzle.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${constraintsLock}, 0))`);
      await applyConstraints((statement) => transaction.execute(sql.raw(statement)), schemaName);
    });
  }
  await migrateQueue(pool, queueLogger(payload));
}

/**
 * Makes sure when Payload starts that the database keeps the plugin's rules.
 *
 * In production it only looks, since changing the schema is a step of the release; elsewhere it adds what is missing.
 *
 * @throws in production, when a constraint is missing
 */
export async function checkDatabase(payload: Payload): Promise<void> {
  if (process.env.NODE_ENV === 'production') {
    const missing = await missingConstraints(payload);
    if (missing.length > 0) {
      throw new Error(
        `The database lacks the constraints ${missing.join(' and ')}, without which two people could book one slot. ` +
          'Call prepareDatabase(payload) of @coaching/payload-plugin after your migrations, then start again.',
      );
    }
    if (await lacksIndex(payload))
      payload.logger.warn(
        `The database lacks the index ${participantsIndex}; without it every list of engagements reads the whole table. ` +
          'Call prepareDatabase(payload) of @coaching/payload-plugin after your migrations.',
      );
    return;
  }
  await prepareDatabase(payload);
}
