import type { EmailAdapter } from 'payload';

/**
 * Returns an e-mail adapter that fails, for a process that was given no way to send. Payload's own one would write the
 * reader's address to the log and call the mail sent.
 */
export function noMailAdapter(from: string): EmailAdapter {
  return () => ({
    name: 'none',
    defaultFromAddress: from,
    defaultFromName: 'Coaching',
    sendEmail: () => Promise.reject(new Error('There is no mail server: set SMTP_URL.')),
  });
}
