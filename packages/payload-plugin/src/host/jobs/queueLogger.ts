import { Logger } from 'graphile-worker';
import type { Payload } from 'payload';

const levelOf = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** Returns a logger for the job queue that writes to Payload's log. */
export function queueLogger(payload: Payload): Logger {
  return new Logger((scope) => (level, message) => {
    payload.logger[levelOf[level]]({ job: scope.taskIdentifier }, message);
  });
}
