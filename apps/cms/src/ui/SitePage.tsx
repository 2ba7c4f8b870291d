import type { ReactNode } from 'react';
import { readSettings } from '../settings.ts';

type Props = { readonly current: '/' | '/reference' | '/mailbox'; readonly children: ReactNode };

/** The frame of the CMS's own pages: where one is, and the ways to the other parts. */
export function SitePage({ current, children }: Props) {
  const { portalUrl, mailbox } = readSettings(process.env);
  const here = (path: Props['current']) => (path === current ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <>
      <header className="bar">
        <div className="frame">
          <a className="brand" href="/">
            <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
              <path
                d="M5 22c4.500 0 4.500-10 11-10s6.500 10 11 10"
                fill="none"
                stroke="currentColor"
                strokeWidth="3"
                strokeLinecap="round"
              />
              <circle cx="16" cy="7" r="2.800" fill="currentColor" />
            </svg>
            Coaching
          </a>
          <nav aria-label="Main">
            <a href="/" {...here('/')}>
              Overview
            </a>
            <a href="/admin">Admin</a>
            <a href={portalUrl}>Portal</a>
            <a href="/reference" {...here('/reference')}>
              API
            </a>
            {mailbox ? (
              <a href="/mailbox" {...here('/mailbox')}>
                Mailbox
              </a>
            ) : null}
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <div className="frame">{children}</div>
      </main>
      <footer>
        <div className="frame">
          Open software, MIT license. Coaching is not therapy: no page of it diagnoses anybody.
        </div>
      </footer>
    </>
  );
}
