import { EventEmitter } from 'node:events';
import { parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Payload } from '../types.ts';
import { eraseDueCron } from './eraseDueCron.ts';
import { forgetAnswersCron } from './forgetAnswers.ts';
import { publishScheduledCron } from './publishScheduled.ts';
import { queueLogger } from './queueLogger.ts';
import { sweepFeedbackCron } from './sweepFeedback.ts';

export type { JobHelpers, TaskList } from 'graphile-worker';

/** A queue whose jobs this process does. */
export type RunningQueue = {
  /** Resolves when the process no longer takes jobs, whoever ended it; rejects when it failed. */
  readonly ended: Promise<void>;
  /** Waits for the jobs under way, then stops. */
  stop(): Promise<void>;
};

/**
 * Takes jobs from the queue until it is stopped, and looks every minute for content whose publication is due.
 *
 * @param options.onWorker - is told the id of each worker before it takes its first job
 */
export async function runQueue(options: {
  readonly payload: Payload;
  readonly connectionString: string;
  readonly concurrency: number;
  readonly tasks: TaskList;
  readonly onWorker: (workerId: string) => void;
}): Promise<RunningQueue> {
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => options.onWorker(worker.workerId));
  const runner = await run({
    connectionString: options.connectionString,
    concurrency: options.concurrency,
    taskList: options.tasks,
    parsedCronItems: parseCronItems([
      publishScheduledCron,
      forgetAnswersCron,
      sweepFeedbackCron,
      eraseDueCron,
    ]),
    // The process that starts the worker decides when it ends.
    noHandleSignals: true,
    logger: queueLogger(options.payload),
    events,
  });
  return { ended: runner.promise, stop: () => runner.stop() };
}
