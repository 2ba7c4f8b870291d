import type { TaskPayloads } from '../host/jobs/taskPayloads.ts';
import { openMail } from '../operations/shared/mailLater.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import { deliverMail } from './deliverMail.ts';

/** Sends the e-mail that was sealed for this job. */
export async function sendMail(job: TaskPayloads['sendMail'], context: OperationContext): Promise<void> {
  await deliverMail(job.id, await openMail(job, context), context);
}
