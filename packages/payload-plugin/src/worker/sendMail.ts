import type { PayloadRequest } from 'payload';
import * as z from 'zod';
import type { OperationContext } from '../operations/OperationContext.ts';
import { addJob, type JobOptions } from './addJob.ts';
import { deliverMail, type Mail } from './deliverMail.ts';
import type { TaskPayloads } from './taskPayloads.ts';

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });
const place = (id: string) => ({ organization: '', collection: 'jobs', document: id, field: 'mail' });

/**
 * Adds an e-mail to be sent when the transaction is kept. Address and text are sealed until it is sent.
 *
 * @example
 * await mailLater({ to: rater.email, subject, text }, context, { key: `invitation:${invitation.id}` });
 */
export async function mailLater(
  mail: Mail,
  context: Pick<OperationContext, 'vault' | 'newId'> & { readonly req: PayloadRequest },
  options: JobOptions = {},
): Promise<void> {
  const id = context.newId();
  const sealed = context.vault.seal(JSON.stringify(mail), place(id));
  await addJob(context.req, 'sendMail', { id, sealed }, options);
}

/** Sends the e-mail that was sealed for this job. */
export async function sendMail(
  { id, sealed }: TaskPayloads['sendMail'],
  context: OperationContext,
): Promise<void> {
  await deliverMail(id, mailSchema.parse(JSON.parse(context.vault.open(sealed, place(id)))), context);
}
