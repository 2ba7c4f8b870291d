import type { EmailAdapter } from 'payload';
import type { Settings } from '../settings.ts';
import { mailboxAdapter } from './mailboxAdapter.ts';
import { noMailAdapter } from './noMailAdapter.ts';
import { smtpAdapter } from './smtpAdapter.ts';

/** Returns the e-mail adapter of these settings: a mail server where there is one, and the folder of the demo otherwise. */
export function mailAdapter({ smtpUrl, mailbox, mailFrom: from }: Settings): EmailAdapter {
  if (smtpUrl) return smtpAdapter({ url: smtpUrl, from });
  return mailbox ? mailboxAdapter({ folder: mailbox, from }) : noMailAdapter(from);
}
