import '@fontsource-variable/hanken-grotesk/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import './site.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  title: { default: 'Coaching', template: '%s · Coaching' },
  description: 'Open software for one-to-one leadership coaching.',
  icons: { icon: '/icon.svg' },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#content">
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  );
}
