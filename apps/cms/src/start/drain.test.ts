import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { createDrain } from './drain.ts';

test('in its grace everything is served, and not ready for more; then it ends with its last answer', async () => {
  const open: ServerResponse[] = [];
  const server = createServer((request, response) => {
    drain.count(response);
    if (request.url === '/ready') response.end(drain.isDraining() ? 'draining' : 'ready');
    else open.push(response);
  });
  // Kept by its other end, a connection would hold the server for ever.
  server.keepAliveTimeout = 0;
  const drain = createDrain(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  // It keeps its connections, as a load balancer does.
  const agent = new Agent({ keepAlive: true });
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, agent }, (response: IncomingMessage) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece) => {
          text += piece;
        });
        response.once('end', () => resolve(text));
      }).once('error', reject);
    });
  expect(await ask('/ready')).toBe('ready');
  const work = ask('/work');
  await expect.poll(() => open.length).toBe(1);
  const ended = drain.end(500);
  expect(await ask('/ready')).toBe('draining');
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  await expect.poll(() => server.listening).toBe(false);
  expect(isOver).toBe(false);
  open[0]?.end('done');
  expect(await work).toBe('done');
  await ended;
  agent.destroy();
});
