import { headers } from 'next/headers';
import { isLoopback } from '../loopback.ts';
import { readSettings } from '../settings.ts';

/**
 * Returns the folder of the demo's e-mails for a page that shows them; nothing outside the demo, and nothing for a browser
 * that came by another name than this machine's own: a page of somebody else could have sent it here.
 */
export async function openMailbox(): Promise<string | undefined> {
  const { mailbox } = readSettings(process.env);
  const host = (await headers()).get('host') ?? '';
  return isLoopback(host.replace(/:\d+$/, '')) ? mailbox : undefined;
}
