import { type NormBuildRecord, normBuilds } from '../../collections/system/normBuilds.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecord } from '../shared/records.ts';

/** Returns the build, held until the transaction ends, or null. */
export async function lockNormBuild(id: string, context: OperationContext): Promise<NormBuildRecord | null> {
  await execute(
    context.req,
    sql`select from ${tableOf(context.req, 'normBuilds')} where id = ${id} for update`,
  );
  return findRecord(normBuilds, id, context);
}
