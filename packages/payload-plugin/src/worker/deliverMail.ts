import { inTransaction } from '../host/inTransaction.ts';
import { once } from '../host/once.ts';
import type { PayloadRequest } from '../host/types.ts';
import type { Mail } from '../operations/shared/mailLater.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';

/**
 * Sends an e-mail through Payload's adapter, once for each name however often the job runs.
 *
 * The mark and the sending share a transaction: when the mail server refuses, the mark goes too, and a retry sends.
 */
export async function deliverMail(name: string, mail: Mail, context: OperationContext): Promise<void> {
  const { req } = context;
  await inTransaction(
    req,
    async () => {
      if (await once(req, `mail:${name}`, context.now)) await send(mail, req);
    },
    () => true,
  );
}

async function send(mail: Mail, req: PayloadRequest): Promise<void> {
  try {
    await req.payload.sendEmail(mail);
  } catch (error) {
    // What a mail server says may repeat the address, and a failed job keeps its last error.
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`An e-mail could not be sent (${code}).`);
  }
}
