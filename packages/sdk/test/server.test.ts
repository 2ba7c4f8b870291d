import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type ClientOptions, createClient } from '../src/index.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Returns a client of a real server on this machine. */
async function clientOf(listener: RequestListener, options: Partial<ClientOptions> = {}) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return createClient({ baseUrl: `http://127.0.0.1:${address.port}`, ...options });
}

const booking = { engagementId: 'e1', start: '2026-03-02T09:00:00.000Z' };

test('a server that never answers ends in a TimeoutError', async () => {
  const client = await clientOf(() => {});
  await expect(client.account.me({ timeoutMs: 60 })).rejects.toMatchObject({
    name: 'TimeoutError',
    code: 'timeout',
  });
});

test('the time limit holds for the body too', async () => {
  const client = await clientOf((_, reply) => reply.write('{"id":'), { timeoutMs: 60 });
  await expect(client.account.me()).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('the time limit holds for a token that never comes', async () => {
  const client = await clientOf(() => {}, { auth: () => new Promise(() => {}), timeoutMs: 60 });
  await expect(client.account.me()).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('the time limit holds over all tries', async () => {
  let tries = 0;
  const client = await clientOf(
    (_, reply) => {
      tries++;
      reply.writeHead(503).end();
    },
    { timeoutMs: 400, retries: 100 },
  );
  await expect(client.account.me()).rejects.toMatchObject({ name: 'ServerError', status: 503 });
  // Far more time than that passes between a hundred tries, on a fast machine and on a slow one.
  expect(tries).toBeLessThan(100);
});

test('the caller aborts, gets their own reason, and the server sees the connection end', async () => {
  const controller = new AbortController();
  let closed = false;
  const client = await clientOf((_, reply) => {
    reply.on('close', () => {
      closed = true;
    });
    controller.abort();
  });
  await expect(client.account.me({ signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  await expect.poll(() => closed).toBe(true);
});

test('an abort during the wait for the next try ends it, and there is no further try', async () => {
  let tries = 0;
  const controller = new AbortController();
  const client = await clientOf((_, reply) => {
    tries++;
    reply.writeHead(503, { 'retry-after': '1' }).end();
    setTimeout(() => controller.abort(new Error('left the page')), 50);
  });
  await expect(client.account.me({ signal: controller.signal })).rejects.toThrow('left the page');
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(tries).toBe(1);
});

test('a call that was aborted before it began is never sent', async () => {
  let tries = 0;
  const client = await clientOf((_, reply) => {
    tries++;
    reply.end('{}');
  });
  await expect(client.account.me({ signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(tries).toBe(0);
});

test('a connection that breaks before or within the reply is tried again with the same key', async () => {
  const keys: unknown[] = [];
  const client = await clientOf((request, reply) => {
    keys.push(request.headers['idempotency-key']);
    if (keys.length === 1) request.socket.destroy();
    else if (keys.length === 2)
      reply.writeHead(201, { 'content-length': '99' }).write('{"id"', () => reply.destroy());
    else reply.writeHead(201).end('{"id":"s1"}');
  });
  expect(await client.sessions.book(booking)).toEqual({ id: 's1' });
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('nobody there is a ConnectionError that keeps its cause', async () => {
  const client = createClient({ baseUrl: 'http://127.0.0.1:1', retries: 0 });
  await expect(client.account.me()).rejects.toMatchObject({
    name: 'ConnectionError',
    cause: expect.any(TypeError),
  });
});

test('a date in Retry-After is waited for', async () => {
  const times: number[] = [];
  const client = await clientOf((_, reply) => {
    times.push(Date.now());
    if (times.length > 1) return reply.end('{}');
    return reply.writeHead(429, { 'retry-after': new Date(Date.now() + 1999).toUTCString() }).end();
  });
  await client.account.me();
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900);
});
