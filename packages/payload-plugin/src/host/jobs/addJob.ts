import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { execute, type Statement } from '../sql.ts';
import type { TaskName, TaskPayloads } from './taskPayloads.ts';

/** When a job runs, and what replaces it. */
export type JobOptions = {
  /** A later job with the same key takes this one's place, as long as it has not started. */
  readonly key?: string;
  /** Epoch milliseconds; default at once. */
  readonly runAt?: number;
  /** Jobs with a lower number go first, default 0. */
  readonly priority?: number;
  /** How often it is tried, default 25 times. */
  readonly maxAttempts?: number;
};

/** Returns the statement that adds a job: it runs if the transaction is kept, and not before. */
export function addJobStatement<Name extends TaskName>(
  task: Name,
  payload: TaskPayloads[Name],
  { key, runAt, priority, maxAttempts }: JobOptions = {},
): Statement {
  const at = runAt === undefined ? null : new Date(runAt).toISOString();
  return sql`select from graphile_worker.add_job(${task}::text, payload := ${JSON.stringify(payload)}::json,
      run_at := ${at}::timestamptz, job_key := ${key ?? null}::text,
      priority := ${priority ?? null}::int, max_attempts := ${maxAttempts ?? null}::int)`;
}

/** Returns the statement that removes the job with this key; nothing happens where there is none. */
export function removeJobStatement(key: string): Statement {
  return sql`select from graphile_worker.remove_job(${key}::text)`;
}

/** Adds a job in the request's transaction. */
export async function addJob<Name extends TaskName>(
  req: PayloadRequest,
  task: Name,
  payload: TaskPayloads[Name],
  options: JobOptions = {},
): Promise<void> {
  await execute(req, addJobStatement(task, payload, options));
}
