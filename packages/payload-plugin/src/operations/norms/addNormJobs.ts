import { type NormBuildRecord, normSlices } from '../../collections/system/normBuilds.ts';
import { addJob, type JobOptions } from '../../host/jobs/addJob.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/** Who waits for a reminder or an e-mail goes first. */
const priority = 10;
const maxAttempts = 6;

/** Adds the jobs that a build still needs: the one that plans its slices, or one for each slice that is not counted. */
export async function addNormJobs(build: NormBuildRecord, context: OperationContext): Promise<void> {
  const options = (key: string): JobOptions => ({ key: `norm:${build.id}${key}`, priority, maxAttempts });
  if (build.state === 'planned') {
    await addJob(context.req, 'buildNorm', { build: build.id }, options(''));
    return;
  }
  const where = { build: { equals: build.id }, done: { equals: false } };
  for (const { slice } of await findRecords(normSlices, where, context, { sort: 'slice' }))
    await addJob(context.req, 'countNormSlice', { build: build.id, slice }, options(`:${slice}`));
}
