import { parseCronItems, run } from 'graphile-worker';
import type { Payload } from 'payload';
import { publishScheduledCron } from './publishScheduled.ts';
import { taskList } from './tasks.ts';
import { workerLogger } from './workerLogger.ts';

/** How a worker runs. */
export type StartWorkerOptions = {
  /** A Payload with the coaching plugin: its e-mail adapter sends. */
  readonly payload: Payload;
  /** The database of that Payload; the worker opens connections of its own. */
  readonly connectionString: string;
  /** Jobs at once, default 4. */
  readonly concurrency?: number;
};

/** A running worker. */
export type CoachingWorker = {
  /** Resolves when the worker has ended, whoever ended it; rejects when it failed. */
  readonly ended: Promise<void>;
  /** Waits for the jobs under way, then stops. */
  stop(): Promise<void>;
};

/**
 * Returns a worker that does the plugin's background jobs: reminders, e-mails, and what editors have scheduled.
 *
 * Any number of them may run against one database; each job is done by one of them.
 */
export async function startWorker({
  payload,
  connectionString,
  concurrency = 4,
}: StartWorkerOptions): Promise<CoachingWorker> {
  const runner = await run({
    connectionString,
    concurrency,
    taskList: taskList(payload),
    parsedCronItems: parseCronItems([publishScheduledCron]),
    // The process that starts the worker decides when it ends.
    noHandleSignals: true,
    logger: workerLogger(payload),
  });
  return { ended: runner.promise, stop: () => runner.stop() };
}
