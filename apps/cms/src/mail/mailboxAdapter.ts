import type { EmailAdapter } from 'payload';
import { type MailFile, putMail } from './mailbox.ts';

/** Returns an e-mail adapter for development: it sends nothing, and keeps every mail in a folder. */
export function mailboxAdapter(options: {
  readonly folder: string;
  readonly from: string;
}): EmailAdapter<{ readonly id: string }> {
  return () => ({
    name: 'mailbox',
    defaultFromAddress: options.from,
    defaultFromName: 'Coaching',
    sendEmail: async (message) => {
      const id = await putMail(options.folder, {
        sentAt: new Date().toISOString(),
        from: addresses(message.from)[0] ?? options.from,
        to: [...addresses(message.to), ...addresses(message.cc), ...addresses(message.bcc)],
        subject: message.subject ?? '',
        html: asText(message.html),
        text: asText(message.text),
        files: [...filesOf(message.attachments), ...invitationOf(message.icalEvent)],
      });
      return { id };
    },
  });
}

// Payload takes these types from nodemailer, which is not installed: nothing here sends anything.
type Address = string | { readonly name?: string; readonly address: string };
type Attachment = {
  readonly filename?: string | false;
  readonly contentType?: string;
  readonly content?: unknown;
};

function addresses(value: Address | readonly Address[] | undefined): string[] {
  if (value === undefined) return [];
  const list: readonly Address[] = typeof value === 'object' && 'length' in value ? value : [value];
  return list.map((each) => {
    if (typeof each === 'string') return each;
    return each.name ? `${each.name} <${each.address}>` : each.address;
  });
}

function filesOf(attachments: readonly Attachment[] = []): MailFile[] {
  return attachments.map(({ filename, contentType, content }) => ({
    filename: filename || 'file',
    contentType: contentType ?? 'application/octet-stream',
    content: asText(content),
  }));
}

function invitationOf(event: unknown): MailFile[] {
  if (event === undefined) return [];
  const content = typeof event === 'object' && event !== null && 'content' in event ? event.content : event;
  return [{ filename: 'invite.ics', contentType: 'text/calendar', content: asText(content) }];
}

/** Mailers take strings, buffers, streams and paths; ours are strings and buffers. */
function asText(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  throw new TypeError('The mailbox keeps strings and buffers only.');
}
