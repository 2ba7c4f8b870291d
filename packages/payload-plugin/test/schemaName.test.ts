import { randomUUID } from 'node:crypto';
import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { publishScheduled } from '../src/host/jobs/publishScheduled.ts';
import { importContent } from '../src/index.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { checkDatabase, prepareDatabase } from '../src/setup/prepareDatabase.ts';
import { taskList } from '../src/worker/tasks.ts';
import { activeEngagement, testKey } from './fixtures/activeEngagement.ts';
import { demoContent } from './fixtures/demoContent.ts';
import { builtTables, onePass, readBuild, startBuild } from './fixtures/normBuilds.ts';
import { book, idOf, instant, outcomeOf, toSession } from './fixtures/sessionCalls.ts';
import { freezeDemo, sheetStore } from './fixtures/storedSheets.ts';
import { type Host, startHost } from './harness/index.ts';

const day = 86_400_000;
const now = Date.parse('2026-03-02T08:00:00.000Z');
const start = now + 7 * day;
const mails: string[] = [];

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost({
    schemaName: 'practice',
    options: { key: testKey, now: () => now, portalUrl: 'https://portal.example' },
    configure: (config) => ({
      ...config,
      email: () => ({
        name: 'collected',
        defaultFromAddress: 'coaching@example.com',
        defaultFromName: 'Coaching',
        sendEmail: async ({ to }) => void mails.push(String(to)),
      }),
    }),
  });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await pool.end();
  await host.close();
});

async function runJobs(): Promise<void> {
  await pool.query(`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`);
  await runOnce({
    connectionString: host.databaseUrl,
    taskList: taskList(host.payload),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
  const { rows } = await pool.query('select last_error from graphile_worker.jobs');
  expect(rows).toEqual([]);
}

test('every table of the plugin is in the schema that the adapter names, and none elsewhere', async () => {
  const { rows } = await pool.query(
    `select distinct schemaname as schema from pg_tables where tablename like 'coaching\\_%'`,
  );
  expect(rows).toEqual([{ schema: 'practice' }]);
});

test('a session is booked once, moved, listed and remembered there', async () => {
  const engaged = await activeEngagement(host);
  const headers = { 'idempotency-key': randomUUID() };
  const id = idOf(await book(host, engaged, start, { headers }));
  expect(idOf(await book(host, engaged, start, { headers }))).toBe(id);
  expect(outcomeOf(await book(host, engaged, start))).toBe('409 slot_taken');
  const raced = await Promise.all([1, 2, 3].map(() => book(host, engaged, start + day)));
  expect(raced.map(outcomeOf).sort()).toEqual(['201', '409 slot_taken', '409 slot_taken']);
  const moved = await toSession(host, id, 'reschedule', engaged.leader, { start: instant(start + 2 * day) });
  expect(outcomeOf(moved)).toBe('200');
  const listed = await host.request('/api/coaching/v1/engagements', { user: engaged.leader });
  expect(listed.json).toMatchObject({ items: [{ id: engaged.engagement.id }] });
  await runJobs();
  expect(mails.toSorted()).toContain(engaged.coach.email);
});

test('the database keeps two sessions apart there, and says so at the start', async () => {
  const engaged = await activeEngagement(host);
  const [first, second] = [start, start + 7_200_000];
  const ids = [idOf(await book(host, engaged, first)), idOf(await book(host, engaged, second))];
  const overlap = pool.query(
    `update practice.coaching_sessions set start = other.start, "end" = other."end"
       from practice.coaching_sessions as other where coaching_sessions.id = $1 and other.id = $2`,
    ids,
  );
  await expect(overlap).rejects.toMatchObject({ code: '23P01' });
  await pool.query('alter table practice.coaching_sessions drop constraint coaching_sessions_coach_free');
  vi.stubEnv('NODE_ENV', 'production');
  await expect(checkDatabase(host.payload)).rejects.toThrow('coaching_sessions_coach_free');
  await prepareDatabase(host.payload);
  await checkDatabase(host.payload);
});

test('content is brought in, read and published on time there', async () => {
  await importContent(host.payload, demoContent);
  const { json } = await host.request('/api/coaching/v1/content/instruments');
  expect(json).toMatchObject({ items: expect.arrayContaining([expect.anything()]) });
  await publishScheduled(host.payload);
  const { rows } = await pool.query('select from practice.payload_jobs');
  expect(rows).toEqual([]);
});

test('norms are built there', async () => {
  const version = randomUUID();
  await freezeDemo(version, await systemContext(host.payload), { id: `demo-${version}` });
  // The fixture writes rows by the tables' plain names.
  const inSchema = new pg.Pool({
    connectionString: host.databaseUrl,
    options: '-c search_path=practice,public',
    max: 1,
  });
  const store = await sheetStore(host, inSchema, 120);
  const sheets = Array.from({ length: 120 }, (_, leader) => ({
    leader,
    at: now - day - leader * 1000,
    planning: (3 + (leader % 13)) / 3,
    pace: (4 + ((leader * 7) % 17)) / 4,
  }));
  await store.add(sheets, { version });
  await inSchema.end();
  const build = await startBuild(host, version);
  await runJobs();
  expect((await readBuild(host, build)).state).toBe('done');
  expect(await builtTables(host, version)).toEqual(onePass(sheets));
});
