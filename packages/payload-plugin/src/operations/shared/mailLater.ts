import * as z from 'zod';
import { addJob, type JobOptions } from '../../host/jobs/addJob.ts';
import type { TaskPayloads } from '../../host/jobs/taskPayloads.ts';
import type { PayloadRequest } from '../../host/types.ts';
import type { KeyScope } from '../../vault/KeyScope.ts';
import { jobPlace } from './jobPlace.ts';
import type { OperationContext } from './OperationContext.ts';

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });

/** One e-mail in plain text. */
export type Mail = Readonly<z.output<typeof mailSchema>>;

/**
 * Adds an e-mail to be sent when the transaction is kept. Address and text are sealed until it is sent.
 *
 * @param scope - whose key seals it: once that is destroyed, nobody reads it any more
 * @example
 * await mailLater({ to: rater.email, subject, text }, engagementScope(id), context, { key: `invitation:${invitation.id}` });
 */
export async function mailLater(
  mail: Mail,
  scope: KeyScope,
  context: Pick<OperationContext, 'vault' | 'newId'> & { readonly req: PayloadRequest },
  options: JobOptions = {},
): Promise<void> {
  const id = context.newId();
  // A subject is a header: whoever could begin a new line in it could write headers.
  const subject = mail.subject.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  await context.vault.need({ scopes: [scope] });
  const sealed = context.vault.seal(JSON.stringify({ ...mail, subject }), jobPlace('sendMail', id), scope);
  await addJob(context.req, 'sendMail', { id, sealed }, options);
}

/** Returns the e-mail that was sealed for this job. */
export async function openMail(
  { id, sealed }: TaskPayloads['sendMail'],
  { vault }: Pick<OperationContext, 'vault'>,
): Promise<Mail> {
  await vault.need({ texts: [sealed] });
  return mailSchema.parse(JSON.parse(vault.open(sealed, jobPlace('sendMail', id))));
}
