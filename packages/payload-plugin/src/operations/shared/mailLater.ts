import * as z from 'zod';
import { addJob, type JobOptions } from '../../host/jobs/addJob.ts';
import type { TaskPayloads } from '../../host/jobs/taskPayloads.ts';
import type { PayloadRequest } from '../../host/types.ts';
import type { OperationContext } from './OperationContext.ts';

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });
const place = (id: string) => ({ organization: '', collection: 'jobs', document: id, field: 'mail' });

/** One e-mail in plain text. */
export type Mail = Readonly<z.output<typeof mailSchema>>;

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

/** Returns the e-mail that was sealed for this job. */
export function openMail(
  { id, sealed }: TaskPayloads['sendMail'],
  { vault }: Pick<OperationContext, 'vault'>,
): Mail {
  return mailSchema.parse(JSON.parse(vault.open(sealed, place(id))));
}
