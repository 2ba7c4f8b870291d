import { sql } from '@payloadcms/db-postgres';
import { type NormSliceRecord, normBuilds, normSlices } from '../../collections/system/normBuilds.ts';
import { execute } from '../../database/execute.ts';
import { inTransaction } from '../../database/inTransaction.ts';
import type { TaskPayloads } from '../../worker/taskPayloads.ts';
import type { OperationContext } from '../OperationContext.ts';
import { findRecord, findRecords, updateRecord } from '../records.ts';
import { finishNormBuild } from './finishNormBuild.ts';
import { lockNormBuild } from './lockNormBuild.ts';
import { tallySheets } from './normTally.ts';
import { readSheets } from './submittedSheets.ts';

/**
 * Counts one slice of a build, once however often the job runs; the last slice makes the norms.
 *
 * The slice is locked first and the build last: its row is held for a moment only, and whoever finds every slice done
 * while holding it is alone.
 */
export async function countNormSlice(
  { build: id, slice: number }: TaskPayloads['countNormSlice'],
  context: OperationContext,
): Promise<void> {
  await inTransaction(
    context.req,
    async () => {
      const slice = await lockSlice(id, number, context);
      const sample = await findRecord(normBuilds, id, context);
      // Without a slice, its build has ended.
      if (!slice || slice.done || !sample) return;
      const tally = tallySheets(await readSheets(sample, slice, context), sample.earlier);
      await updateRecord(normSlices, slice, { tally, done: true }, context);
      const build = await lockNormBuild(id, context);
      if (!build) return;
      const counted = await updateRecord(normBuilds, build, { done: build.done + 1 }, context);
      if (counted.done === counted.slices) await finishNormBuild(counted, context);
    },
    () => true,
  );
}

async function lockSlice(
  build: string,
  slice: number,
  context: OperationContext,
): Promise<NormSliceRecord | undefined> {
  await execute(
    context.req,
    sql`select from coaching_norm_slices where build_id = ${build} and slice = ${slice} for update`,
  );
  const where = { build: { equals: build }, slice: { equals: slice } };
  const [found] = await findRecords(normSlices, where, context, { limit: 1 });
  return found;
}
