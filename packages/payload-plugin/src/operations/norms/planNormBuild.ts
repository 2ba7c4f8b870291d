import { normBuilds } from '../../collections/system/normBuilds.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import type { TaskPayloads } from '../../host/jobs/taskPayloads.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { updateRecord } from '../shared/records.ts';
import { addNormJobs } from './addNormJobs.ts';
import { finishNormBuild } from './finishNormBuild.ts';
import { lockNormBuild } from './lockNormBuild.ts';
import { sheetsOf } from './submittedSheets.ts';

/** A slice is held in memory as a whole: some megabytes, and a fraction of a second of work. */
const usualLeadersPerSlice = 5_000;

/**
 * Splits the leaders of a build into slices by ranges of their ids, with a job for each.
 *
 * All in one transaction, so a job that is tried again finds either nothing or all of it.
 */
export async function planNormBuild(
  { build: id, leadersPerSlice = usualLeadersPerSlice }: TaskPayloads['buildNorm'],
  context: OperationContext,
): Promise<void> {
  const { req } = context;
  await inTransaction(
    req,
    async () => {
      const build = await lockNormBuild(id, context);
      if (build?.state !== 'planned') return;
      // Payload keeps numbers as `numeric`. Ids never leave the database here, however many leaders there are.
      const slices = await execute(
        req,
        sql`insert into ${tableOf(req, 'normSlices')} (id, organization, build_id, slice, first_leader, end_leader, done)
            select ${build.id} || ':' || slice, ${build.organization}, ${build.id}, slice, leader_id, end_leader, false
              from (select place / ${leadersPerSlice}::bigint as slice, leader_id::text as leader_id,
                           lead(leader_id::text) over (order by place) as end_leader
                      from (select leader_id, row_number() over (order by leader_id) - 1 as place
                              from (select distinct leader_id from ${sheetsOf(build, context)}) as leaders) as placed
                     where place % ${leadersPerSlice}::bigint = 0) as bounds
            returning slice`,
      );
      const counting = await updateRecord(
        normBuilds,
        build,
        { state: 'counting', slices: slices.length },
        context,
      );
      if (slices.length === 0) await finishNormBuild(counting, context);
      else await addNormJobs(counting, context);
    },
    () => true,
  );
}
