import type { IncomingMessage } from 'node:http';

const names = ['x-http-method-override', 'x-payload-http-method-override'] as const;

/**
 * Returns whether a request wants to be taken for another method than its own, and is no form.
 *
 * The panel sends queries that are too long for an address as forms. Any other body Payload reads before it catches what is wrong
 * with one, so that a comma too much would be a fault of ours.
 */
export function isTunnel({ headers }: IncomingMessage): boolean {
  return (
    names.some((name) => headers[name] !== undefined) &&
    headers['content-type'] !== 'application/x-www-form-urlencoded'
  );
}
