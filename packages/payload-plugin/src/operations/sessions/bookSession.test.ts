import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeEngagement, testKey } from '../../../test/fixtures/activeEngagement.ts';
import { type Host, startHost } from '../../../test/harness/index.ts';

let host: Host;
const now = Date.parse('2026-03-02T08:00:00.000Z');
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => now } });
});
afterAll(() => host.close());

test('books', async () => {
  const { leader, path } = await activeEngagement(host);
  const reply = await host.request(`${path}/sessions`, {
    user: leader,
    body: { start: '2026-03-09T09:00:00.000Z' },
  });
  expect(reply.json).toMatchObject({ state: 'confirmed' });
  expect(reply.status).toBe(201);
});
