import { inTransaction } from '../../host/inTransaction.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { deleteSlices } from './finishNormBuild.ts';

/** Ends a build that cannot go on, and deletes what it has counted; the norms of before stay. */
export async function failNormBuild(id: string, context: OperationContext): Promise<void> {
  await inTransaction(
    context.req,
    async () => {
      // Slices first, as whoever counts one locks them.
      await deleteSlices(id, context);
      const at = new Date(context.now).toISOString();
      await execute(
        context.req,
        sql`update ${tableOf(context.req, 'normBuilds')} set state = 'failed', ended_at = ${at}
             where id = ${id} and state in ('planned', 'counting')`,
      );
      // Slices that were planned while this waited for the build.
      await deleteSlices(id, context);
    },
    () => true,
  );
}
