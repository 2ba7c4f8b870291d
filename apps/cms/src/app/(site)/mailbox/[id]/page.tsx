import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMail } from '../../../../mail/mailbox.ts';
import { openMailbox } from '../../../../mail/openMailbox.ts';
import { LinkedText } from '../../../../ui/LinkedText.tsx';
import { SentAt } from '../../../../ui/SentAt.tsx';
import { SitePage } from '../../../../ui/SitePage.tsx';

type Props = { readonly params: Promise<{ id: string }> };

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'E-mail', robots: { index: false } };

export default async function MailPage({ params }: Props) {
  const mailbox = await openMailbox();
  const mail = mailbox ? await getMail(mailbox, (await params).id) : undefined;
  if (!mail) notFound();
  return (
    <SitePage current="/mailbox">
      <p>
        <a href="/mailbox">All e-mails</a>
      </p>
      <h1>{mail.subject || 'No subject'}</h1>
      <article className="letter">
        <dl>
          <dt>From</dt>
          <dd>{mail.from}</dd>
          <dt>To</dt>
          <dd>{mail.to.join(', ')}</dd>
          <dt>Sent</dt>
          <dd>
            <SentAt at={mail.sentAt} />
          </dd>
        </dl>
        {mail.html ? (
          // Links open in a new tab; scripts and forms of a mail do nothing.
          <iframe
            title="The e-mail as the recipient sees it"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcDoc={`<base target="_blank"><style>body{font:16px/1.5 system-ui,sans-serif;margin:1.25rem;color:#1d282b;background:#fff}</style>${mail.html}`}
          />
        ) : (
          <LinkedText text={mail.text} />
        )}
        {mail.files.map((file) => (
          <section key={file.filename}>
            <h2>{file.filename}</h2>
            <pre>{file.content}</pre>
          </section>
        ))}
      </article>
    </SitePage>
  );
}
