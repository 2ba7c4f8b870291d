import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Gives every answer the id by which the log knows it, in `x-request-id`, and writes a line for each one that is a fault
 * of ours: when, what kind of address, which status. Never what was asked or sent.
 *
 * @param write - takes the line
 */
export function logFaults(
  request: IncomingMessage,
  response: ServerResponse,
  write: (line: string) => void = console.error,
): void {
  const id = randomUUID();
  // For Payload's own routes, which have no id of theirs; nobody else gives us one.
  request.headers['x-request-id'] = id;
  response.setHeader('x-request-id', id);
  response.once('finish', () => {
    const route = routeOf(request.url ?? '');
    // That it is not ready yet is what the readiness is asked for, several times a second.
    if (response.statusCode < 500 || /^\/health(?:\/|$)/.test(route)) return;
    const fault = {
      level: 'error',
      time: new Date().toISOString(),
      requestId: response.getHeader('x-request-id'),
      status: response.statusCode,
      method: request.method,
      route,
    };
    write(JSON.stringify({ ...fault, msg: 'A request was answered with a fault.' }));
  });
}

/**
 * Returns an address without its query, and without whatever in it is not a word: ids, and the secrets of links.
 *
 * @example
 * routeOf('/api/users/0b5c…?depth=1') //=> '/api/users/*'
 */
export function routeOf(url: string): string {
  const [path = ''] = url.split('?');
  return path
    .split('/')
    .slice(0, 8)
    .map((part) => (/^[a-z][a-z.-]{0,30}$/.test(part) || part === 'v1' || part === '' ? part : '*'))
    .join('/');
}
