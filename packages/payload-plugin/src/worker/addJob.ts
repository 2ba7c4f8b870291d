import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { execute } from '../database/execute.ts';
import type { TaskName, TaskPayloads } from './taskPayloads.ts';

/** When a job runs, and what replaces it. */
export type JobOptions = {
  /** A later job with the same key takes this one's place, as long as it has not started. */
  readonly key?: string;
  /** Epoch milliseconds; default at once. */
  readonly runAt?: number;
};

/** Adds a job in the request's transaction: it runs if that is kept, and not before. */
export async function addJob<Name extends TaskName>(
  req: PayloadRequest,
  task: Name,
  payload: TaskPayloads[Name],
  { key, runAt }: JobOptions = {},
): Promise<void> {
  const at = runAt === undefined ? null : new Date(runAt).toISOString();
  await execute(
    req,
    sql`select from graphile_worker.add_job(${task}::text, payload := ${JSON.stringify(payload)}::json,
          run_at := ${at}::timestamptz, job_key := ${key ?? null}::text)`,
  );
}

/** Removes the job with this key, in the request's transaction; nothing happens where there is none. */
export async function removeJob(req: PayloadRequest, key: string): Promise<void> {
  await execute(req, sql`select from graphile_worker.remove_job(${key}::text)`);
}
