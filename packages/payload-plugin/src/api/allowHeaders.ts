import type { Config } from '../host/types.ts';

type Cors = Config['cors'];

/** What browsers may send to the API beside what Payload lets through anyway. */
const apiHeaders = ['Idempotency-Key'];

/**
 * Returns the host's CORS settings with the headers of the API let through; without CORS settings there are none after it.
 *
 * @example
 * allowHeaders(['https://portal.example']) //=> { origins: ['https://portal.example'], headers: ['Idempotency-Key'] }
 */
export function allowHeaders(cors: Cors): Cors {
  if (cors === undefined) return undefined;
  if (cors === '*' || Array.isArray(cors)) return { origins: cors, headers: [...apiHeaders] };
  return { ...cors, headers: [...(cors.headers ?? []), ...apiHeaders] };
}
