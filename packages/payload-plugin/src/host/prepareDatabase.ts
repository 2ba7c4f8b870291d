import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { auditRules } from './auditRules.ts';
import { constraintsSql, participantsIndex, type SealedColumn, slotConstraints } from './constraints.ts';
import { migrateQueue } from './jobs/migrateQueue.ts';
import { queueLogger } from './jobs/queueLogger.ts';
import { constraintsLock } from './locks.ts';
import { qualified } from './names.ts';
import { postgresOf } from './sql.ts';

/** Returns the names of the constraints that the database does not keep. */
async function missingConstraints(payload: Payload, sealed: readonly SealedColumn[]): Promise<string[]> {
  const { drizzle, schemaName } = postgresOf(payload);
  const wanted = [
    ...slotConstraints.map(({ name }) => name),
    ...sealed.map(({ constraint }) => constraint),
    ...Object.values(auditRules),
  ];
  const tables = ['coaching_sessions', 'coaching_audit_entries', ...sealed.map(({ table }) => table)].map(
    (table) => qualified(table, schemaName),
  );
  const { rows } = await drizzle.execute(
    sql`with wanted as (
          select to_regclass(name) as id from jsonb_array_elements_text(${JSON.stringify(tables)}::jsonb) as name)
        select conname as name from pg_constraint where convalidated and conrelid in (select id from wanted)
        union all select tgname from pg_trigger where tgenabled <> 'D' and tgrelid in (select id from wanted)
        union all select relname from pg_class join pg_index on indexrelid = oid where indrelid in (select id from wanted)`,
  );
  const present = new Set(rows.map((row) => row.name));
  return wanted.filter((name) => !present.has(name));
}

/** Returns the sealed columns in which something may stand that is not sealed: their constraints are not kept yet. */
export async function openColumnsOf(
  payload: Payload,
  sealed: readonly SealedColumn[],
): Promise<SealedColumn[]> {
  const missing = new Set(await missingConstraints(payload, sealed));
  return sealed.filter(({ constraint }) => missing.has(constraint));
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
export async function addMissing(payload: Payload, sealed: readonly SealedColumn[]): Promise<void> {
  const { drizzle, pool, schemaName } = postgresOf(payload);
  if ((await missingConstraints(payload, sealed)).length > 0 || (await lacksIndex(payload))) {
    await drizzle.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${constraintsLock}, 0))`);
      for (const statement of constraintsSql(sealed, schemaName))
        await transaction.execute(sql.raw(statement));
    });
  }
  await migrateQueue(pool, queueLogger(payload));
}

/**
 * Makes sure that the database keeps the plugin's rules.
 *
 * @throws when a constraint is missing
 */
export async function refuseWithout(payload: Payload, sealed: readonly SealedColumn[]): Promise<void> {
  const missing = await missingConstraints(payload, sealed);
  if (missing.length > 0) {
    const [named, rest] = [missing.slice(0, 2), missing.length - 2];
    throw new Error(
      `The database lacks the constraints ${named.join(' and ')}${rest > 0 ? `, and ${rest} more` : ''}, without which two ` +
        'people could book one slot, something confidential could be stored unsealed, or the audit log be changed. ' +
        'Call prepareDatabase(payload) of @coaching/payload-plugin after your migrations, then start again.',
    );
  }
  if (await lacksIndex(payload))
    payload.logger.warn(
      `The database lacks the index ${participantsIndex}; without it every list of engagements reads the whole table. ` +
        'Call prepareDatabase(payload) of @coaching/payload-plugin after your migrations.',
    );
}
