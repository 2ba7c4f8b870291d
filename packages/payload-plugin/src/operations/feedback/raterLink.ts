import { createHash, randomBytes } from 'node:crypto';
import type { Settings } from '../../options.ts';

/** Returns a new secret for one rater's link: 32 random bytes. It goes into an e-mail and nowhere else. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Returns what is kept of a token: enough to know it again, not enough to make it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Returns the address that a rater opens. */
export function raterLink(token: string, { portalUrl }: Pick<Settings, 'portalUrl'>): string {
  return `${portalUrl.replace(/\/+$/, '')}/feedback/${token}`;
}
