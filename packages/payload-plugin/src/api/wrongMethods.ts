import { randomUUID } from 'node:crypto';
import { type Route, routes } from '@coaching/core/api';
import type { Endpoint } from '../host/types.ts';
import { endpointMethod, endpointPath } from './endpointAddress.ts';
import { localeOf } from './localeOf.ts';
import { privateResponse, refusal } from './respond.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

const isParameter = (segment: string | undefined) => segment?.startsWith('{') === true;

/** Returns whether an address of the one form can be meant by the other. */
function covers({ path }: Pick<Route, 'path'>, other: string): boolean {
  const [own, theirs] = [path.split('/'), other.split('/')];
  return (
    own.length === theirs.length &&
    own.every((segment, index) => isParameter(segment) || segment === theirs[index])
  );
}

/**
 * Returns the endpoints that refuse a method which an address of the contract does not take, and name those that it does.
 * They have to come after the routes: Payload's router takes the first one that fits.
 */
export function wrongMethods(): Endpoint[] {
  const all: readonly Route[] = Object.values(routes);
  return [...new Set(all.map(({ path }) => path))].flatMap((path) => {
    const allowed = methods.filter((method) =>
      all.some((route) => route.method === method && covers(route, path)),
    );
    return methods
      .filter((method) => !allowed.includes(method))
      .map(
        (method): Endpoint => ({
          method: endpointMethod(method),
          path: endpointPath(path),
          handler: (req) => {
            const asked = { requestId: randomUUID(), locale: localeOf(req) };
            const response = privateResponse(refusal('method_not_allowed', asked), asked);
            response.headers.set('allow', [...allowed, 'OPTIONS'].join(', '));
            return response;
          },
        }),
      );
  });
}
