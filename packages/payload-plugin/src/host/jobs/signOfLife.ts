import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { workerLockPrefix } from '../locks.ts';
import { postgresOf } from '../sql.ts';
import { forgetAnswersCron } from './forgetAnswers.ts';
import { publishScheduledCron } from './publishScheduled.ts';
import { taskPayloads } from './taskPayloads.ts';

/** What shows that the workers of this process are alive, for as long as its connection to the database lives. */
export type SignOfLife = {
  /** Lets others see that this worker lives. */
  add(workerId: string): void;
  stop(): Promise<void>;
};

/** One connection of the host's pool, as much of it as is needed here. */
type Connection = {
  query(statement: string, values: string[]): Promise<unknown>;
  on(event: 'error', listener: () => void): unknown;
  release(destroy: true): void;
};

const ownTasks = [...Object.keys(taskPayloads), publishScheduledCron.task, forgetAnswersCron.task];

/**
 * Gives the jobs of workers that have died back to the others.
 *
 * A job queue cannot see that a worker was killed, and waits four hours before it gives its job to another. Here each
 * worker holds a lock in the database: PostgreSQL lets it go as soon as the process is gone.
 *
 * @param deadAfterSeconds - a job that was taken later than this is left alone, so that a new worker has time to lock
 */
export async function releaseDeadWorkers(payload: Payload, deadAfterSeconds: number): Promise<void> {
  const names = sql.join(
    ownTasks.map((name) => sql`${name}`),
    sql`, `,
  );
  await postgresOf(payload).drizzle.execute(
    sql`with taken as materialized (
          select distinct locked_by
            from graphile_worker._private_jobs as job
            join graphile_worker._private_tasks as task on task.id = job.task_id
           where locked_at < now() - make_interval(secs => ${deadAfterSeconds}) and task.identifier in (${names}))
        select graphile_worker.force_unlock_workers(array_agg(locked_by))
          from taken where pg_try_advisory_xact_lock(hashtextextended(${workerLockPrefix}::text || locked_by, 0))
        having count(*) > 0`,
  );
}

/** Shows that the workers of this process are alive, and looks every few seconds for others that are not. */
export function showSignOfLife(payload: Payload, deadAfterSeconds: number): SignOfLife {
  const { pool } = postgresOf(payload);
  const workers = new Set<string>();
  const locked = new Set<string>();
  let connection: Connection | undefined;

  const connect = async (): Promise<Connection> => {
    const fresh: Connection = await pool.connect();
    let isLost = false;
    fresh.on('error', () => {
      // A connection may say more than once that it is gone.
      if (isLost) return;
      isLost = true;
      // The locks went with the connection; the next turn takes them again on another one.
      connection = undefined;
      locked.clear();
      fresh.release(true);
    });
    return fresh;
  };
  const turn = async () => {
    connection ??= await connect();
    for (const worker of workers) {
      if (locked.has(worker)) continue;
      await connection.query('select pg_advisory_lock(hashtextextended($1, 0))', [
        `${workerLockPrefix}${worker}`,
      ]);
      locked.add(worker);
    }
    await releaseDeadWorkers(payload, deadAfterSeconds);
  };

  let running = Promise.resolve();
  const next = () => {
    running = running.then(turn).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      payload.logger.warn({ reason }, 'The jobs of dead workers could not be looked for; trying again.');
    });
  };
  const timer = setInterval(next, (deadAfterSeconds * 1000) / 3);
  return {
    add: (workerId) => {
      workers.add(workerId);
      next();
    },
    stop: async () => {
      clearInterval(timer);
      await running;
      // To end the connection lets its locks go.
      connection?.release(true);
    },
  };
}
