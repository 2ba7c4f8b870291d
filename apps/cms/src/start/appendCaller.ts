import type { IncomingMessage } from 'node:http';

/**
 * Appends the address that a request comes from to its `X-Forwarded-For`, as a proxy does: the last entry is true whatever the
 * client has sent, and those before it are as true as the proxies that wrote them.
 */
export function appendCaller({ headers, socket }: IncomingMessage): void {
  const before = headers['x-forwarded-for'] ?? [];
  headers['x-forwarded-for'] = [before, socket.remoteAddress ?? ''].flat().join(', ');
}
