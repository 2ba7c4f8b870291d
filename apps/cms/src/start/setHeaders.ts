import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dataPolicy, pagePolicy } from './contentPolicy.ts';

/** A year in seconds. */
const year = 365 * 24 * 60 * 60;

/** Sets what browsers have to know of every answer: what it may load, who may show it, and for whom it may be kept. */
export function setHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  {
    isSecure,
    scriptsAt,
  }: { readonly isSecure: boolean; readonly scriptsAt: (path: string) => readonly string[] },
): void {
  const path = request.url?.split('?')[0] ?? '';
  const isData = path.startsWith('/api/');
  const policy = isData ? dataPolicy : pagePolicy(randomBytes(16).toString('base64'), scriptsAt(path));
  // Next reads the nonce of its own scripts from the request.
  request.headers['content-security-policy'] = policy;
  delete request.headers['content-security-policy-report-only'];
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  if (isSecure) response.setHeader('Strict-Transport-Security', `max-age=${year}`);
  if (isData)
    beforeHead(response, () => {
      varyByOrigin(response);
      keepNothing(response);
    });
}

/** Does something with the headers that are about to be sent. */
function beforeHead(response: ServerResponse, change: () => void): void {
  response.writeHead = new Proxy(response.writeHead, {
    apply: (writeHead, self, args) => {
      change();
      return Reflect.apply(writeHead, self, args);
    },
  });
}

/** Whatever else an answer depends on: it names the origin that asked, and must be shown to no other. */
function varyByOrigin(response: ServerResponse): void {
  const vary = [response.getHeader('vary') ?? []].flat().join(', ');
  if (!/(^|,\s*)origin\s*(,|$)/i.test(vary))
    response.setHeader('Vary', vary === '' ? 'Origin' : `${vary}, Origin`);
}

/** What does not say that it may be kept is kept by nobody: Payload says nothing of the accounts and drafts that it answers. */
function keepNothing(response: ServerResponse): void {
  if (!response.hasHeader('cache-control')) response.setHeader('Cache-Control', 'private, no-store');
}
