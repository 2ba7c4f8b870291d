import * as z from 'zod';
import { inTransaction } from '../../host/inTransaction.ts';
import { execute, sql } from '../../host/sql.ts';
import { organizationScope } from '../../vault/KeyScope.ts';
import { jobPlace, sealedTasks } from '../shared/jobPlace.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import type { Due } from './resealRecords.ts';

const jobSchema = z.object({
  job: z.string(),
  task: z.enum(sealedTasks),
  id: z.string(),
  sealed: z.string(),
});

/** Seals what waits in the queue and is due, mails above all. What a worker has in hand right now is left to it. */
export async function resealJobs(due: Due, context: OperationContext): Promise<number> {
  const { req, vault } = context;
  return inTransaction(
    req,
    async () => {
      const rows = await execute(
        req,
        sql`select job.id::text as job, task.identifier as task, payload ->> 'id' as id, payload ->> 'sealed' as sealed
              from graphile_worker._private_jobs as job
              join graphile_worker._private_tasks as task on task.id = job.task_id
             where task.identifier in (select jsonb_array_elements_text(${JSON.stringify(sealedTasks)}::jsonb))
                and locked_at is null`,
      );
      const jobs = rows.map((row) => jobSchema.parse(row));
      await vault.need({ texts: jobs.map(({ sealed }) => sealed) });
      let count = 0;
      for (const { job, task, id, sealed } of jobs.filter((waiting) => due(waiting.sealed, vault))) {
        const scope = vault.scopeOf(sealed) ?? organizationScope('');
        await vault.need({ scopes: [scope] });
        const place = jobPlace(task, id);
        const fresh = vault.seal(vault.open(sealed, place), place, scope);
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
