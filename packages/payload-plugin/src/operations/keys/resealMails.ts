import * as z from 'zod';
import { inTransaction } from '../../host/inTransaction.ts';
import { execute, sql } from '../../host/sql.ts';
import { organizationScope } from '../../vault/KeyScope.ts';
import { mailPlace } from '../shared/mailLater.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import type { Due } from './resealRecords.ts';

const jobSchema = z.object({ job: z.string(), id: z.string(), sealed: z.string() });

/** Seals the mails that wait in the queue and are due. One that a worker is sending right now is left to it. */
export async function resealMails(due: Due, context: OperationContext): Promise<number> {
  const { req, vault } = context;
  return inTransaction(
    req,
    async () => {
      const rows = await execute(
        req,
        sql`select job.id::text as job, payload ->> 'id' as id, payload ->> 'sealed' as sealed
              from graphile_worker._private_jobs as job
              join graphile_worker._private_tasks as task on task.id = job.task_id
             where task.identifier = 'sendMail' and locked_at is null`,
      );
      const mails = rows.map((row) => jobSchema.parse(row));
      await vault.need({ texts: mails.map(({ sealed }) => sealed) });
      let count = 0;
      for (const { job, id, sealed } of mails.filter((mail) => due(mail.sealed, vault))) {
        const scope = vault.scopeOf(sealed) ?? organizationScope('');
        await vault.need({ scopes: [scope] });
        const fresh = vault.seal(vault.open(sealed, mailPlace(id)), mailPlace(id), scope);
        const changed = await execute(
          req,
          sql`update graphile_worker._private_jobs set payload = ${JSON.stringify({ id, sealed: fresh })}::json
               where id = ${job}::bigint and locked_at is null and payload ->> 'sealed' = ${sealed} returning id`,
        );
        count += changed.length;
      }
      return count;
    },
    () => true,
  );
}
