import { randomUUID } from 'node:crypto';
import { prepareDatabase } from '@coaching/payload-plugin';
import { type PostgresServer, startTemporaryPostgres } from 'embedded-database';
import { getPayload, handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePayload } from '../database/closePayload.ts';
import { migrate } from '../database/migrate.ts';
import { hostConfig } from '../hostConfig.ts';
import { addFirstAdmin } from './addFirstAdmin.ts';

const key = randomUUID();
let server: PostgresServer;
let payload: Payload;
let databaseUrl: string;
beforeAll(async () => {
  process.env.PAYLOAD_SECRET = 'for this test only';
  process.env.COACHING_KEY = Buffer.alloc(32, 7).toString('base64');
  server = await startTemporaryPostgres();
  await server.ensureDatabase('coaching');
  databaseUrl = server.url('coaching');
  process.env.DATABASE_URL = databaseUrl;
  payload = await getPayload({ config: await hostConfig(), key, disableOnInit: true });
  await migrate(payload, databaseUrl);
  await prepareDatabase(payload);
});
afterAll(async () => {
  await closePayload(payload);
  await server.stop();
});

const send = (path: string, body: unknown) =>
  handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: key,
    request: new Request(`http://localhost:3000${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
const accounts = async () => (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs;

test('nobody registers as the first one over the web, however many try at once', async () => {
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      send('/api/users/first-register', {
        name: 'Stranger',
        email: `stranger${turn}@example.com`,
        password: 'long enough for anybody',
        roles: ['admin'],
      }),
    ),
  );
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([404]));
  expect(await accounts()).toBe(0);
});

test('of twenty commands at once one makes an administrator, who signs in', async () => {
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, turn) =>
      addFirstAdmin(payload, { email: `admin${turn}@example.com`, name: 'Ada Admin', databaseUrl }),
    ),
  );
  const made = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const refused = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [String(outcome.reason)] : [],
  );
  expect([made.length, refused.length, await accounts()]).toEqual([1, 19, 1]);
  for (const reason of refused) expect(reason).toMatch(/There is an administrator already: let them/);
  const { docs } = await payload.find({ collection: 'users', overrideAccess: true });
  const reply = await send('/api/users/login', { email: docs[0]?.email, password: made[0]?.password });
  expect([reply.status, docs[0]?.roles]).toEqual([200, ['admin']]);
});
