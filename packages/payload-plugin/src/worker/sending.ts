import type { PayloadRequest } from '../host/types.ts';

/**
 * Sends by Payload's e-mail adapter.
 *
 * @throws with the code of the fault alone: what a mail server says may repeat the address, and a failed job keeps its last
 * error
 */
export async function sending(req: PayloadRequest, send: () => Promise<unknown>): Promise<void> {
  try {
    // Payload's own adapter writes the address to the log, and calls that sent.
    if (req.payload.email.name === 'console' && process.env.NODE_ENV === 'production')
      throw Object.assign(new Error('The host has no e-mail adapter.'), { code: 'ENOADAPTER' });
    await send();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(`An e-mail could not be sent (${code}).`);
  }
}
