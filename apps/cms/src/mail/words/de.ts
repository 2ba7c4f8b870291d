import type { Translation } from '@coaching/core/words';
import type { en } from './en.ts';

/** What the host writes in its own mails, in German. */
export const de: Translation<typeof en> = {
  resetPassword: {
    subject: 'Neues Passwort wählen',
    body: 'Jemand, wahrscheinlich Sie, hat für diese Adresse ein neues Passwort verlangt. Der Link gilt 15 Minuten. Waren Sie es nicht, ist nichts zu tun.',
    link: 'Neues Passwort wählen',
  },
};
