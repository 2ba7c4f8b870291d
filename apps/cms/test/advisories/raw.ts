import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { inject } from 'vitest';

/** Sends these very bytes to the CMS and returns all that it answers until it has nothing more to say. */
export function sendRaw(
  bytes: string,
  quietFor = 1500,
  port = Number(new URL(inject('cmsUrl')).port),
): Promise<string> {
  const { hostname } = new URL(inject('cmsUrl'));
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (piece: string) => {
      answer += piece;
    });
    // Some connections are kept, and others end with an error: what was said before counts.
    socket.setTimeout(quietFor, () => socket.destroy());
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(answer));
  });
}

/** A server of this machine that nobody of ours has a reason to ask. */
export type Bait = { readonly port: number; readonly asked: readonly string[]; close(): Promise<void> };

/** Returns a server that writes down whoever asks it for something. */
export async function startBait(): Promise<Bait> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'image/png');
    response.end('the bait was taken');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
