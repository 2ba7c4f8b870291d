import { sql } from '@payloadcms/db-postgres';
import { type NormBuildRecord, normBuilds } from '../../collections/system/normBuilds.ts';
import { execute } from '../../database/execute.ts';
import type { OperationContext } from '../OperationContext.ts';
import { findRecord } from '../records.ts';

/** Returns the build, held until the transaction ends, or null. */
export async function lockNormBuild(id: string, context: OperationContext): Promise<NormBuildRecord | null> {
  await execute(context.req, sql`select from coaching_norm_builds where id = ${id} for update`);
  return findRecord(normBuilds, id, context);
}
