import { createServer, type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { appendCaller } from './appendCaller.ts';

test('the last address is the one that the request comes from, whatever the client says', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    appendCaller(request);
    seen.push(request.headers);
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  await fetch(url);
  await fetch(url, { headers: { 'x-forwarded-for': '6.6.6.6' } });
  await new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
  expect(seen.map((headers) => headers['x-forwarded-for'])).toEqual(['127.0.0.1', '6.6.6.6, 127.0.0.1']);
});
