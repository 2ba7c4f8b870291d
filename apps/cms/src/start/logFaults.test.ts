import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { logFaults, routeOf } from './logFaults.ts';

test('a fault is logged with the id that was answered, and without what was asked', async () => {
  const lines: string[] = [];
  const server = createServer((request, response) => {
    logFaults(request, response, (line) => lines.push(line));
    response.statusCode = /broken|health/.test(request.url ?? '') ? 500 : 404;
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  await fetch(`${base}/api/fine`);
  // A readiness that is asked several times a second says what it says.
  await fetch(`${base}/health/ready`);
  await fetch(`${base}/health`);
  const reply = await fetch(`${base}/api/broken/Zm9vYmFy-secret?email=ann@example.com`, {
    headers: { 'x-request-id': 'chosen by a stranger' },
  });
  await expect.poll(() => lines.length).toBe(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    requestId: reply.headers.get('x-request-id'),
    status: 500,
    route: '/api/broken/*',
  });
  expect(lines[0]).not.toMatch(/ann@|secret|stranger/);
  await new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
});

test.each([
  ['/api/coaching/v1/feedback/3cQ-x_9', '/api/coaching/v1/feedback/*'],
  ['/api/users/0b5cdd3e-1111-4222-8333-444455556666?depth=0', '/api/users/*'],
  ['/', '/'],
  ['/admin/collections/coaching-sessions', '/admin/collections/coaching-sessions'],
])('%s is logged as %s', (url, route) => {
  expect(routeOf(url)).toBe(route);
});
