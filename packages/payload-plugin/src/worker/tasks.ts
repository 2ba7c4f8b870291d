import { forgetAnswers } from '../host/jobs/forgetAnswers.ts';
import { publishScheduled } from '../host/jobs/publishScheduled.ts';
import type { JobHelpers, TaskList } from '../host/jobs/runQueue.ts';
import { sweepFeedback } from '../host/jobs/sweepFeedback.ts';
import { type TaskName, type TaskPayloads, taskPayloads } from '../host/jobs/taskPayloads.ts';
import type { Payload } from '../host/types.ts';
import { resealTexts } from '../operations/keys/resealTexts.ts';
import { countNormSlice } from '../operations/norms/countNormSlice.ts';
import { failNormBuild } from '../operations/norms/failNormBuild.ts';
import { planNormBuild } from '../operations/norms/planNormBuild.ts';
import { eraseDue } from '../operations/privacy/eraseDue.ts';
import { lapseSession } from '../operations/sessions/sessionLapse.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { runtimeOf } from '../runtime.ts';
import { mailPasswordLink } from './mailPasswordLink.ts';
import { remindOfSession } from './remindOfSession.ts';
import { sendMail } from './sendMail.ts';

type Work<Name extends TaskName> = (payload: TaskPayloads[Name], context: OperationContext) => Promise<void>;

const tasks: { readonly [Name in TaskName]: Work<Name> } = {
  sessionReminder: remindOfSession,
  sessionLapse: lapseSession,
  sendMail,
  mailPasswordLink,
  buildNorm: planNormBuild,
  resealTexts: (_job, context) => resealTexts(context),
  countNormSlice,
  sweepFeedback: (_, { req }) => sweepFeedback(req.payload),
  eraseDue: (_, { req }) => eraseDue(req.payload),
};

/** What is done when a job has failed for the last time. */
const lastWords: { readonly [Name in TaskName]?: Work<Name> } = {
  buildNorm: ({ build }, context) => failNormBuild(build, context),
  countNormSlice: ({ build }, context) => failNormBuild(build, context),
};

/** Returns the plugin's tasks for graphile-worker. */
export function taskList(payload: Payload): TaskList {
  const task =
    <Name extends TaskName>(name: Name, parse: (job: unknown) => TaskPayloads[Name]) =>
    async (job: unknown, helpers: JobHelpers) => {
      const given = parse(job);
      try {
        await tasks[name](given, await systemContext(payload));
      } catch (error) {
        const { attempts, max_attempts } = helpers.job;
        if (attempts >= max_attempts) await lastWords[name]?.(given, await systemContext(payload));
        throw error;
      }
    };
  return {
    sessionReminder: task('sessionReminder', (job) => taskPayloads.sessionReminder.parse(job)),
    sessionLapse: task('sessionLapse', (job) => taskPayloads.sessionLapse.parse(job)),
    sendMail: task('sendMail', (job) => taskPayloads.sendMail.parse(job)),
    mailPasswordLink: task('mailPasswordLink', (job) => taskPayloads.mailPasswordLink.parse(job)),
    buildNorm: task('buildNorm', (job) => taskPayloads.buildNorm.parse(job)),
    countNormSlice: task('countNormSlice', (job) => taskPayloads.countNormSlice.parse(job)),
    sweepFeedback: task('sweepFeedback', (job) => taskPayloads.sweepFeedback.parse(job)),
    eraseDue: task('eraseDue', (job) => taskPayloads.eraseDue.parse(job)),
    resealTexts: task('resealTexts', (job) => taskPayloads.resealTexts.parse(job)),
    publishScheduled: () => publishScheduled(payload),
    forgetAnswers: () => forgetAnswers(payload, runtimeOf(payload).settings.now()),
  };
}
