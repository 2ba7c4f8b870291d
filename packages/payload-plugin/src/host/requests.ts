import { createLocalReq } from 'payload';
import type { Payload, PayloadRequest } from './types.ts';

/** Returns a request that nobody has sent: for jobs and for setting up. */
export function localRequest(payload: Payload): Promise<PayloadRequest> {
  return createLocalReq({}, payload);
}
