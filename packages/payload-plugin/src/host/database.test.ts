import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { activeEngagement, testKey } from '../../test/fixtures/activeEngagement.ts';
import { book, idOf, outcomeOf } from '../../test/fixtures/sessionCalls.ts';
import { type Host, startHost } from '../../test/harness/index.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { applyConstraints } from '../setup/constraints.ts';
import { checkDatabase, prepareDatabase } from '../setup/prepareDatabase.ts';
import { isSlotConflict } from './isSlotConflict.ts';

const start = Date.parse('2026-03-09T08:00:00.000Z');
const options = { key: testKey, now: () => start - 7 * 86_400_000 };

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost({
    options: {
      ...options,
      collections: {
        // A host that lets its own staff correct sessions over Payload's REST.
        sessions: ({ defaultCollection }) => ({
          ...defaultCollection,
          access: { ...defaultCollection.access, update: () => true },
          fields: defaultCollection.fields.map((field) =>
            'name' in field && ['start', 'end'].includes(field.name) ? { ...field, access: {} } : field,
          ),
        }),
      },
    },
  });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await pool.end();
  await host.close();
});

async function constraintNames(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select conname as name from pg_constraint where contype = 'x' order by 1`,
  );
  return rows.map(({ name }) => name);
}

const both = ['coaching_sessions_coach_free', 'coaching_sessions_leader_free'];
const drop = () =>
  pool.query(`alter table coaching_sessions ${both.map((name) => `drop constraint ${name}`).join(', ')}`);

test('in production a database without the constraints is refused in one clear sentence, and one with them is not', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await checkDatabase(host.payload);
  await drop();
  await expect(checkDatabase(host.payload)).rejects.toThrow(
    'The database lacks the constraints coaching_sessions_coach_free and coaching_sessions_leader_free',
  );
  expect(await constraintNames()).toEqual([]);
  await prepareDatabase(host.payload);
  expect(await constraintNames()).toEqual(both);
});

test('the engagements of a person are found by an index, which is added where it is missing', async () => {
  const plan = async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      // With a handful of rows PostgreSQL reads them all, unless it is told not to.
      await client.query('set local enable_seqscan = off');
      const { rows } = await client.query(
        `explain select id from coaching_engagements where participants @> '[{"person": "demo", "part": "coach"}]'::jsonb`,
      );
      return JSON.stringify(rows);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  expect(await plan()).toContain('coaching_engagements_participants');
  await pool.query('drop index coaching_engagements_participants');
  expect(await plan()).not.toContain('coaching_engagements_participants');
  await checkDatabase(host.payload);
  expect(await plan()).toContain('coaching_engagements_participants');
});

test('elsewhere they are added, by several processes at once', async () => {
  await drop();
  await Promise.all([checkDatabase(host.payload), checkDatabase(host.payload), checkDatabase(host.payload)]);
  expect(await constraintNames()).toEqual(both);
  await applyConstraints((statement) => pool.query(statement));
  expect(await constraintNames()).toEqual(both);
});

test('the database refuses what another writer tries, at once and not at commit', async () => {
  const engaged = await activeEngagement(host, { parameters: { sessions: 50 } });
  const [first, second] = [
    idOf(await book(host, engaged, start)),
    idOf(await book(host, engaged, start + 7_200_000)),
  ];
  const overlap = `update coaching_sessions set start = other.start, "end" = other."end"
    from coaching_sessions as other where coaching_sessions.id = $1 and other.id = $2`;
  const client = await pool.connect();
  await client.query('begin');
  const refusal = await client.query(overlap, [second, first]).catch((error: unknown) => error);
  await client.query('rollback');
  client.release();
  expect(refusal).toMatchObject({ code: '23P01' });
  expect(isSlotConflict(refusal)).toBe(true);
  // A session that is over takes nobody's time.
  await pool.query(`update coaching_sessions set state = 'cancelled' where id = $1`, [first]);
  await pool.query(overlap, [second, first]);
});

test('one that ends when another starts is no overlap', async () => {
  const engaged = await activeEngagement(host);
  await book(host, engaged, start);
  expect(outcomeOf(await book(host, engaged, start + 3_600_000))).toBe('201');
});

test('over Payload’s own REST a slot that is taken is a 409 too, and a range that is none a 400', async () => {
  const engaged = await activeEngagement(host);
  await book(host, engaged, start);
  const later = idOf(await book(host, engaged, start + 7_200_000));
  const change = (data: unknown) =>
    host.request(`/api/coaching-sessions/${later}`, { method: 'PATCH', user: engaged.coach, body: data });
  const [from, to] = [new Date(start).toISOString(), new Date(start + 3_600_000).toISOString()];
  expect(outcomeOf(await change({ start: from, end: to }))).toBe('409 slot_taken');
  expect((await change({ start: to, end: from })).status).toBe(400);
});

test('what the Local API throws can be told apart', async () => {
  const engaged = await activeEngagement(host);
  await book(host, engaged, start);
  const later = idOf(await book(host, engaged, start + 7_200_000));
  const context = await systemContext(host.payload);
  const change = host.payload.update({
    collection: 'coaching-sessions',
    id: later,
    data: { start: new Date(start).toISOString() },
    depth: 0,
    // The test is the host's own code here.
    overrideAccess: true,
    req: context.req,
  });
  const error = await change.catch((thrown: unknown) => thrown);
  expect(isSlotConflict(error)).toBe(true);
  expect(isSlotConflict(new Error('another'))).toBe(false);
});
