import { inTransaction } from '../host/inTransaction.ts';
import { once } from '../host/once.ts';
import type { Mail } from '../operations/shared/mailLater.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import { sending } from './sending.ts';

/**
 * Sends an e-mail through Payload's adapter, once for each name however often the job runs.
 *
 * The mark and the sending share a transaction: when the mail server refuses, the mark goes too, and a retry sends. A worker
 * that dies between the two sends again, under the same Message-ID, by which mail servers drop doubles.
 */
export async function deliverMail(name: string, mail: Mail, context: OperationContext): Promise<void> {
  const { req } = context;
  await inTransaction(
    req,
    async () => {
      if (await once(req, `mail:${name}`, context.now))
        await sending(req, () => req.payload.sendEmail({ ...mail, messageId: messageIdOf(name, context) }));
    },
    () => true,
  );
}

/** The name may hold ids of people, and a mail is read on many servers: a keyed hash of it goes out. */
function messageIdOf(name: string, { req, vault }: OperationContext): string {
  const domain = req.payload.email.defaultFromAddress.split('@').at(-1) ?? '';
  return `<${vault.mark(`mail:${name}`).slice(0, 40)}@${domain}>`;
}
