import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listMails } from '../../../mail/mailbox.ts';
import { openMailbox } from '../../../mail/openMailbox.ts';
import { SentAt } from '../../../ui/SentAt.tsx';
import { SitePage } from '../../../ui/SitePage.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Mailbox', robots: { index: false } };

export default async function MailboxPage() {
  const mailbox = await openMailbox();
  if (!mailbox) notFound();
  const mails = await listMails(mailbox);
  return (
    <SitePage current="/mailbox">
      <h1>Mailbox</h1>
      {mails.length === 0 ? (
        <div className="empty">
          <h2>No e-mail yet</h2>
          <p>
            Whatever the software sends in development lands here instead: invitations, reminders and new
            passwords. Book a session in the portal, or ask for a new password, and reload this page.
          </p>
        </div>
      ) : (
        <ul className="mails">
          {mails.map((mail) => (
            <li key={mail.id}>
              <a href={`/mailbox/${mail.id}`}>
                <strong>{mail.subject || 'No subject'}</strong>
                <SentAt at={mail.sentAt} />
                <small>
                  To {mail.to.join(', ')}
                  {mail.files.length > 0 ? ` · ${mail.files.map(({ filename }) => filename).join(', ')}` : ''}
                </small>
              </a>
            </li>
          ))}
        </ul>
      )}
    </SitePage>
  );
}
