import { randomUUID } from 'node:crypto';
import type { Endpoint } from '../host/types.ts';
import { endpointMethod, endpointPath } from './endpointAddress.ts';
import { localeOf } from './localeOf.ts';
import { privateResponse, refusal } from './respond.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * Returns the endpoints that answer for every address below the API that the contract does not know, as the API answers:
 * with a problem. They have to come last: Payload's router takes the first one that fits.
 */
export function unknownAddresses(): Endpoint[] {
  return methods.flatMap((method) =>
    ['', '/:rest*'].map(
      (rest): Endpoint => ({
        method: endpointMethod(method),
        path: endpointPath(rest),
        handler: (req) => {
          const asked = { requestId: randomUUID(), locale: localeOf(req) };
          return privateResponse(refusal('not_found', asked), asked);
        },
      }),
    ),
  );
}
