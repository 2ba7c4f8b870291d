import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is answered below `/api` is never a page. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * Returns what a page of the CMS may load and do.
 *
 * Scripts are files of this server, or carry the nonce that Next gives those it writes into a page. Styles may stand in a
 * page: Payload's panel sets them on elements, and so does its editor. Pictures may be `data:` and `blob:`, which the
 * panel makes of chosen files.
 *
 * @param scripts - hashes of scripts in pages that were written at build time, and so carry no nonce
 */
export function pagePolicy(nonce: string, scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    ['script-src', "'self'", `'nonce-${nonce}'`, ...scripts.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Returns the hashes of the scripts that stand in an HTML page. */
export function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `sha256-${createHash('sha256').update(script).digest('base64')}`,
  );
}

/**
 * Returns, for the address of a page, the hashes of its scripts where it was written at build time. The page for
 * addresses that lead nowhere can be at any of them.
 *
 * @param folder - where Next keeps the pages that it has built
 */
export function builtScripts(folder: string): (path: string) => readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const pages = files.filter((name) => name.endsWith('.html'));
  const scriptsOf = (name: string) => [...new Set(scriptsIn(readFileSync(join(folder, name), 'utf8')))];
  const everywhere = pages.filter((name) => name.startsWith('_')).flatMap(scriptsOf);
  const own = new Map(
    pages
      .filter((name) => !name.startsWith('_'))
      .map((name) => [`/${name.replace(/\.html$/, '')}`, scriptsOf(name)]),
  );
  return (path) => [...new Set([...everywhere, ...(own.get(path) ?? [])])];
}
