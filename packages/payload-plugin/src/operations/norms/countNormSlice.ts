import * as z from 'zod';
import { type NormTally, normBuilds, normSlices } from '../../collections/system/normBuilds.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import type { TaskPayloads } from '../../host/jobs/taskPayloads.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import { organizationScope } from '../../vault/KeyScope.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { codecOf, findRecord } from '../shared/records.ts';
import { deleteSlices, finishNormBuild } from './finishNormBuild.ts';
import { tallySheets } from './normTally.ts';
import { readSheets } from './submittedSheets.ts';

const sliceSchema = z.object({
  id: z.string(),
  organization: z.string(),
  first_leader: z.string(),
  end_leader: z.string().nullable(),
  done: z.boolean(),
});
const progressSchema = z.object({ done: z.coerce.number(), slices: z.coerce.number() });

type Slice = z.output<typeof sliceSchema>;

/**
 * Counts one slice of a build, once however often the job runs; the last slice makes the norms.
 *
 * The slice is locked first and the build last: its row is held for a moment only, and whoever finds every slice done
 * while holding it is alone. There are many slices, so what each does here is plain SQL.
 */
export async function countNormSlice(
  { build: id, slice: number }: TaskPayloads['countNormSlice'],
  context: OperationContext,
): Promise<void> {
  await inTransaction(
    context.req,
    async () => {
      const slice = await lockSlice(id, number, context);
      const build = await findRecord(normBuilds, id, context);
      // Without a slice, its build has ended.
      if (!slice || slice.done || build?.state !== 'counting') return;
      const range = { firstLeader: slice.first_leader, endLeader: slice.end_leader };
      const tally = tallySheets(await readSheets(build, range, context), build.earlier);
      await keepTally(slice, tally, context);
      const counted = await countDone(id, context);
      // Somebody has ended the build meanwhile: what was counted goes with it.
      if (!counted) return deleteSlices(id, context);
      if (counted.done === counted.slices) await finishNormBuild({ ...build, done: counted.done }, context);
    },
    () => true,
  );
}

async function lockSlice(build: string, slice: number, { req }: OperationContext): Promise<Slice | null> {
  const [row] = await execute(
    req,
    sql`select id, organization, first_leader, end_leader, done from ${tableOf(req, 'normSlices')}
         where build_id = ${build} and slice = ${slice} for update`,
  );
  return row === undefined ? null : sliceSchema.parse(row);
}

async function keepTally(slice: Slice, tally: NormTally, context: OperationContext): Promise<void> {
  await context.vault.need({ scopes: [organizationScope(slice.organization)] });
  const codec = codecOf(normSlices, slice, context);
  const sealed = normSlices.columns.tally.toStored(tally, 'tally', codec);
  await execute(
    context.req,
    sql`update ${tableOf(context.req, 'normSlices')} set tally = ${sealed}, done = true where id = ${slice.id}`,
  );
}

/** Counts the slice as done, and holds the build until the transaction ends; null for a build that has ended. */
async function countDone(
  build: string,
  { req }: OperationContext,
): Promise<z.output<typeof progressSchema> | null> {
  const rows = await execute(
    req,
    sql`update ${tableOf(req, 'normBuilds')} set done = done + 1
         where id = ${build} and state = 'counting' returning done, slices`,
  );
  return rows[0] === undefined ? null : progressSchema.parse(rows[0]);
}
