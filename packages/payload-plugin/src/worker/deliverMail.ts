import type { PayloadRequest } from 'payload';
import { inTransaction } from '../database/inTransaction.ts';
import { once } from '../database/once.ts';
import type { OperationContext } from '../operations/OperationContext.ts';

/** One e-mail in plain text. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

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
