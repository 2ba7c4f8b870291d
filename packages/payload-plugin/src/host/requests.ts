import { addDataAndFileToRequest, createLocalReq } from 'payload';
import type { Payload, PayloadRequest } from './types.ts';

/** Returns a request that nobody has sent, as if it had come to this address: for links that Payload makes. */
export function requestTo(
  payload: Payload,
  { url, host }: { readonly url: string; readonly host: string },
): Promise<PayloadRequest> {
  return createLocalReq({ req: { url, headers: new Headers(host === '' ? {} : { host }) } }, payload);
}

/** Returns what was sent with a request, as JSON or by a form of the panel. */
export async function readSentData(req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  await addDataAndFileToRequest(req);
  return req.data ?? {};
}

/** Returns a request that nobody has sent: for jobs and for setting up. */
export function localRequest(payload: Payload): Promise<PayloadRequest> {
  return createLocalReq({}, payload);
}
