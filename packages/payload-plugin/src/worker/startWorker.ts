import { runQueue } from '../host/jobs/runQueue.ts';
import { showSignOfLife } from '../host/jobs/signOfLife.ts';
import type { Payload } from '../host/types.ts';
import { taskList } from './tasks.ts';

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
  /** Waits for the jobs under way, then stops; told so again, it goes on with that. */
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
  const queue = await runQueue({
    payload,
    connectionString,
    concurrency,
    tasks: taskList(payload),
    onWorker: life.add,
  }).catch(async (error: unknown) => {
    await life.stop();
    throw error;
  });
  const ended = queue.ended.finally(() => life.stop());
  let stopped: Promise<void> | undefined;
  return {
    ended,
    stop: () => {
      stopped ??= queue.stop().then(() => ended);
      return stopped;
    },
  };
}
