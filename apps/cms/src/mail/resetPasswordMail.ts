import escapeHtml from 'escape-html';
import type { PayloadRequest } from 'payload';
import { readSettings } from '../settings.ts';
import { mailWords } from './words/mailWords.ts';

type Args = { readonly req?: PayloadRequest; readonly token?: string; readonly user?: unknown };

/** Returns the subject of the mail with the reset link, in the account's language. */
export function resetPasswordSubject(args: Args = {}): string {
  return mailWords(localeOf(args.user)).resetPassword.subject;
}

/** Returns the mail with the reset link: panel users go to the panel, everybody else to the portal. */
export function resetPasswordMail(args: Args = {}): string {
  const { publicUrl, portalUrl } = readSettings(process.env);
  const token = encodeURIComponent(args.token ?? '');
  const url = isPanelUser(args.user)
    ? `${publicUrl}/admin/reset/${token}`
    : `${portalUrl}/reset-password/${token}`;
  const { body, link } = mailWords(localeOf(args.user)).resetPassword;
  return `<p>${body}</p><p><a href="${escapeHtml(url)}">${link}</a></p>`;
}

function localeOf(user: unknown): string {
  return typeof user === 'object' && user !== null && 'locale' in user && typeof user.locale === 'string'
    ? user.locale
    : 'en';
}

function isPanelUser(user: unknown): boolean {
  if (typeof user !== 'object' || user === null || !('roles' in user) || !Array.isArray(user.roles))
    return false;
  return user.roles.some((role) => role === 'admin' || role === 'editor');
}
