import type { PayloadRequest } from 'payload';
import { readSettings } from '../settings.ts';
import { escapeHtml } from './escapeHtml.ts';

type Args = { readonly req?: PayloadRequest; readonly token?: string; readonly user?: unknown };

const texts = {
  en: {
    subject: 'Choose a new password',
    body: 'Somebody, probably you, asked for a new password for this address. The link works for 15 minutes. If it was not you, there is nothing to do.',
    link: 'Choose a new password',
  },
  de: {
    subject: 'Neues Passwort wählen',
    body: 'Jemand, wahrscheinlich Sie, hat für diese Adresse ein neues Passwort verlangt. Der Link gilt 15 Minuten. Waren Sie es nicht, ist nichts zu tun.',
    link: 'Neues Passwort wählen',
  },
} as const;

/** Returns the subject of the mail with the reset link, in the account's language. */
export function resetPasswordSubject(args: Args = {}): string {
  return texts[languageOf(args.user)].subject;
}

/** Returns the mail with the reset link: panel users go to the panel, everybody else to the portal. */
export function resetPasswordMail(args: Args = {}): string {
  const { publicUrl, portalUrl } = readSettings(process.env);
  const token = encodeURIComponent(args.token ?? '');
  const url = isPanelUser(args.user)
    ? `${publicUrl}/admin/reset/${token}`
    : `${portalUrl}/reset-password/${token}`;
  const { body, link } = texts[languageOf(args.user)];
  return `<p>${body}</p><p><a href="${escapeHtml(url)}">${link}</a></p>`;
}

function languageOf(user: unknown): 'en' | 'de' {
  return typeof user === 'object' && user !== null && 'locale' in user && user.locale === 'de' ? 'de' : 'en';
}

function isPanelUser(user: unknown): boolean {
  if (typeof user !== 'object' || user === null || !('roles' in user) || !Array.isArray(user.roles))
    return false;
  return user.roles.some((role) => role === 'admin' || role === 'editor');
}
