import type { TaskList } from 'graphile-worker';
import type { Payload } from 'payload';
import type { OperationContext } from '../operations/OperationContext.ts';
import { systemContext } from '../operations/systemContext.ts';
import { publishScheduled } from './publishScheduled.ts';
import { remindOfSession } from './remindOfSession.ts';
import { sendMail } from './sendMail.ts';
import { type TaskName, type TaskPayloads, taskPayloads } from './taskPayloads.ts';

const tasks: {
  readonly [Name in TaskName]: (payload: TaskPayloads[Name], context: OperationContext) => Promise<void>;
} = { sessionReminder: remindOfSession, sendMail };

/** Returns the plugin's tasks for graphile-worker. */
export function taskList(payload: Payload): TaskList {
  const task =
    <Name extends TaskName>(name: Name, parse: (job: unknown) => TaskPayloads[Name]) =>
    async (job: unknown) =>
      tasks[name](parse(job), await systemContext(payload));
  return {
    sessionReminder: task('sessionReminder', (job) => taskPayloads.sessionReminder.parse(job)),
    sendMail: task('sendMail', (job) => taskPayloads.sendMail.parse(job)),
    publishScheduled: () => publishScheduled(payload),
  };
}
