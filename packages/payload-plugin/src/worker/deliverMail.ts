import { inTransaction } from '../host/inTransaction.ts';
import { once } from '../host/once.ts';
import type { PayloadRequest } from '../host/types.ts';
import type { Mail } from '../operations/shared/mailLater.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';

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
        await send({ ...mail, messageId: messageIdOf(name, context) }, req);
    },
    () => true,
  );
}

/** The name may hold ids of people, and a mail is read on many servers: a keyed hash of it goes out. */
function messageIdOf(name: string, { req, vault }: OperationContext): string {
  const domain = req.payload.email.defaultFromAddress.split('@').at(-1) ?? '';
  return `<${vault.mark(`mail:${name}`).slice(0, 40)}@${domain}>`;
}

async function send(mail: Mail & { readonly messageId: string }, req: PayloadRequest): Promise<void> {
  try {
    // Payload's own adapter writes the address to the log, and calls that sent.
    if (req.payload.email.name === 'console' && process.env.NODE_ENV === 'production')
      throw Object.assign(new Error('The host has no e-mail adapter.'), { code: 'ENOADAPTER' });
    await req.payload.sendEmail(mail);
  } catch (error) {
    // What a mail server says may repeat the address, and a failed job keeps its last error.
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`An e-mail could not be sent (${code}).`);
  }
}
