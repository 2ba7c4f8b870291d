import nodemailer from 'nodemailer';
import type { EmailAdapter } from 'payload';
import { isLoopback } from '../loopback.ts';

/** Milliseconds for which a mail server may say nothing. */
const patience = 20_000;

/**
 * Returns an e-mail adapter that hands every mail to a mail server. What the server refuses is thrown: a job that could
 * not mail is tried again.
 *
 * Unless the server is on this machine, the connection is encrypted or there is none: mails carry links that open what
 * somebody is to keep to themselves. `?ignoreTLS=true` in the address says that the network between is one's own.
 *
 * @param options.url - `smtps://user:password@mail.example.org`, or `smtp://` with STARTTLS
 */
export function smtpAdapter(options: {
  readonly url: string;
  readonly from: string;
}): () => ReturnType<EmailAdapter> {
  const { hostname, searchParams } = new URL(options.url);
  const transport = nodemailer.createTransport({
    url: options.url,
    requireTLS: !isLoopback(hostname) && searchParams.get('ignoreTLS') !== 'true',
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // No mail of ours carries a file or a page that would have to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return () => ({
    name: 'smtp',
    defaultFromAddress: options.from,
    defaultFromName: 'Coaching',
    sendEmail: (message) => transport.sendMail({ from: `Coaching <${options.from}>`, ...message }),
  });
}
