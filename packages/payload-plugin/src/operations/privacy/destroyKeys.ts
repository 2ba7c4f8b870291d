import * as z from 'zod';
import { type Caller, execute, type Statement, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';

/** A key that is no more, and the master key that had wrapped it. */
const destroyedSchema = z
  .object({ id: z.string(), master_key: z.string() })
  .transform(({ id, master_key }) => ({ id, masterKey: master_key }));

/** A key that is no more. */
export type DestroyedKey = z.output<typeof destroyedSchema>;

/**
 * Destroys the data keys that fit, and deletes what they have sealed beside the records: answers kept for repeated requests, and
 * mails that wait. A mail that is being sent right now is left to its worker.
 *
 * Whoever is sealing or opening with one of the keys is waited for.
 *
 * @param where - a condition on the table of the keys
 */
export async function destroyKeys(where: Statement, req: Caller): Promise<DestroyedKey[]> {
  const rows = await execute(
    req,
    sql`delete from ${tableOf(req, 'dataKeys')} where ${where} returning id, master_key`,
  );
  const keys = rows.map((row) => destroyedSchema.parse(row)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = JSON.stringify(keys.map(({ id }) => id));
  await execute(
    req,
    sql`delete from ${tableOf(req, 'idempotencyKeys')}
         where split_part(answer, '.', 2) in (select jsonb_array_elements_text(${ids}::jsonb))`,
  );
  await execute(
    req,
    sql`delete from graphile_worker._private_jobs as job using graphile_worker._private_tasks as task
         where task.id = job.task_id and task.identifier = 'sendMail' and job.locked_at is null
           and split_part(payload ->> 'sealed', '.', 2) in (select jsonb_array_elements_text(${ids}::jsonb))`,
  );
  return keys;
}
