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

// Mailers take an address as a text or as an object, alone, in lists, and in lists of lists.
function addresses(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addresses);
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || !('address' in value)) return [];
  return 'name' in value && value.name ? [`${value.name} <${value.address}>`] : [String(value.address)];
}

type Attachment = {
  readonly filename?: string | false | undefined;
  readonly contentType?: string | false | undefined;
  readonly content?: unknown;
};

function filesOf(attachments: readonly Attachment[] = []): MailFile[] {
  return attachments.map(({ filename, contentType, content }) => ({
    filename: filename || 'file',
    contentType: contentType || 'application/octet-stream',
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
