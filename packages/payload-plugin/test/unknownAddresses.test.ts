import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, startHost } from './harness/index.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

test.each(['/nothing', '/nothing/at/all', '', '/sessions/x/y/z'])(
  'an address of no route, %s, is answered with a problem',
  async (path) => {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const headers = { 'accept-language': 'de' };
      const reply = await host.request(`/api/coaching/v1${path}`, { method, headers });
      expect(reply.status).toBe(404);
      expect(reply.headers.get('content-type')).toBe('application/problem+json');
      expect(reply.json).toMatchObject({ code: 'not_found', requestId: expect.any(String) });
    }
  },
);
