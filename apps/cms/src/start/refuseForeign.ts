import type { IncomingMessage } from 'node:http';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Returns whether a page of somebody else makes a browser send this: it could change something, and would come with the
 * cookie of whoever is signed in, or sign them in as somebody else.
 *
 * Browsers name the origin of whatever changes something, and no program that is not a browser has to.
 *
 * @param origins - from where browsers may call
 */
export function isForeign({ method = '', headers }: IncomingMessage, origins: readonly string[]): boolean {
  if (safe.has(method)) return false;
  if (headers.origin !== undefined) return !origins.includes(headers.origin);
  const site = headers['sec-fetch-site'];
  return site === 'same-site' || site === 'cross-site';
}
