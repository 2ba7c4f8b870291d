import { EventEmitter } from 'node:events';
import { parseCronItems, run, type WorkerEvents } from 'graphile-worker';
import type { Payload } from 'payload';
import { publishScheduledCron } from './publishScheduled.ts';
import { showSignOfLife } from './signOfLife.ts';
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
  /** Seconds after which the jobs of a worker that was killed go to another one, default 15. */
  readonly deadAfterSeconds?: number;
};

/** A running worker. */
export type CoachingWorker = {
  /** Resolves when the worker has ended, whoever ended it; rejects when it failed. */
  readonly ended: Promise<void>;
  /** Waits for the jobs under way, then stops. */
  stop(): Promise<void>;
};

/**
 * Returns a worker that does the plugin's background jobs: reminders, e-mails, norms, and what editors have
 * scheduled.
 *
 * Any number of them may run against one database; each job is done by one of them.
 */
export async function startWorker({
  payload,
  connectionString,
  concurrency = 4,
  deadAfterSeconds = 15,
}: StartWorkerOptions): Promise<CoachingWorker> {
  const life = showSignOfLife(payload, deadAfterSeconds);
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => life.add(worker.workerId));
  const runner = await run({
    connectionString,
    concurrency,
    taskList: taskList(payload),
    parsedCronItems: parseCronItems([publishScheduledCron]),
    // The process that starts the worker decides when it ends.
    noHandleSignals: true,
    logger: workerLogger(payload),
    events,
  }).catch(async (error: unknown) => {
    await life.stop();
    throw error;
  });
  const ended = runner.promise.finally(() => life.stop());
  return {
    ended,
    stop: async () => {
      await runner.stop();
      await ended;
    },
  };
}
