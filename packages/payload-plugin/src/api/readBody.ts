import { accepted, type Outcome, refused } from '@coaching/core';
import type { PayloadRequest } from '../host/types.ts';

const maxBytes = 1_000_000;

/** How much of a body that is too large is read and thrown away, so that the caller still gets the answer. */
const patienceBytes = 16_000_000;

/** Returns the JSON body of a request; an absent one is an empty object. */
export async function readBody(
  req: PayloadRequest,
): Promise<Outcome<unknown, 'body_malformed' | 'payload_too_large'>> {
  let size = 0;
  const chunks: Uint8Array[] = [];
  if (req.body) {
    for await (const chunk of req.body) {
      size += chunk.byteLength;
      if (size > patienceBytes) break;
      if (size <= maxBytes) chunks.push(chunk);
    }
  }
  if (size > maxBytes) return refused('payload_too_large');
  if (size === 0) return accepted({});
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return accepted(JSON.parse(text));
  } catch {
    return refused('body_malformed');
  }
}
