import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './refuse.ts';

/** Bytes: four times what the coaching API takes, and more than the largest form of the panel. */
export const largestBody = 4 * 2 ** 20;

/**
 * Returns whether a request may go on. One that announces too large a body is answered with 413, and one that turns out
 * too large while it is read as well: nobody parses it, and it is never held in memory as a whole.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse, limit = largestBody): boolean {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    refuseLarge(request, response);
    return false;
  }
  const push = request.push.bind(request);
  let bytes = 0;
  request.push = (chunk: unknown, encoding) => {
    if (chunk instanceof Uint8Array) bytes += chunk.byteLength;
    if (bytes <= limit) return push(chunk, encoding);
    if (!response.writableEnded) refuseLarge(request, response);
    // Read on and forgotten, until the sender has had time to read the answer.
    return true;
  };
  return true;
}

function refuseLarge(request: IncomingMessage, response: ServerResponse): void {
  refuse(request, response, 'payload_too_large');
  request.resume();
  // A connection that is closed at once takes the answer with it.
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, 500).unref();
}
