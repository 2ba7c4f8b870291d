import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { applyConstraints, slotConstraints } from './constraints.ts';
import { migrateQueue } from './jobs/migrateQueue.ts';
import { queueLogger } from './jobs/queueLogger.ts';
import { postgresOf } from './sql.ts';

async function missingConstraints(payload: Payload): Promise<string[]> {
  const { rows } = await postgresOf(payload).drizzle.execute(
    sql`select conname from pg_constraint where conrelid = to_regclass('coaching_sessions')`,
  );
  const present = new Set(rows.map((row) => row.conname));
  return slotConstraints.map(({ name }) => name).filter((name) => !present.has(name));
}

/**
 * Brings the database to where the plugin needs it, after the host's own migrations: the constraints, and the tables
 * of the job queue. It can be run again, and by several processes at once.
 */
export async function prepareDatabase(payload: Payload): Promise<void> {
  const { drizzle, pool } = postgresOf(payload);
  if ((await missingConstraints(payload)).length > 0) {
    await drizzle.transaction(async (transaction) => {
      await transaction.execute(
        sql`select pg_advisory_xact_lock(hashtextextended('coaching:constraints', 0))`,
      );
      await applyConstraints((statement) => transaction.execute(sql.raw(statement)));
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
    if (missing.length === 0) return;
    throw new Error(
      `The database lacks the constraints ${missing.join(' and ')}, without which two people could book one slot. ` +
        'Call prepareDatabase(payload) of @coaching/payload-plugin after your migrations, then start again.',
    );
  }
  await prepareDatabase(payload);
}
