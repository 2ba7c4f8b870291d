import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, type HostUser, startHost } from './harness/index.ts';

let host: Host;
let orgAdmin: HostUser;
beforeAll(async () => {
  host = await startHost();
  orgAdmin = await host.createUser('orgAdmin', { organization: 'main' });
});
afterAll(() => host.close());

const sessions = (query: string) => host.request(`/api/coaching-sessions?${query}`, { user: orgAdmin });

test.each([
  ...[
    'leader.email',
    '-leader.email',
    'coach.hash',
    'leader.resetPasswordToken',
    'coach__email',
    'start,leader.name',
  ],
  ...['engagement.leader.email', 'engagement.participants'],
])('nobody learns by an order by %s what they cannot read', async (path) => {
  const reply = await sessions(`sort=${path}`);
  expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('cannot be queried')]);
});

test.each(['leader.email', 'coach.hash'])('nor by the list of values of %s', async (path) => {
  const reply = await host.request(`/api/coaching-sessions/distinct?field=${path}`, { user: orgAdmin });
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.status).toBeLessThan(500);
});

test('what they may read orders as before, and filters through a relation find what they may read alone', async () => {
  for (const path of ['start', '-start,kind', 'id'])
    expect([path, (await sessions(`sort=${path}`)).status]).toEqual([path, 200]);
  for (const field of ['leader.hash', 'coach.resetPasswordToken', 'leader.sessions.id'])
    expect([field, (await sessions(`where[${field}][exists]=true`)).status]).toEqual([field, 400]);
});
