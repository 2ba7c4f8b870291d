import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { activeEngagement, type EngagementFixture, testKey } from '../../test/fixtures/activeEngagement.ts';
import { book, outcomeOf } from '../../test/fixtures/sessionCalls.ts';
import { cuttableDatabase } from '../../test/harness/cuttableDatabase.ts';
import { type Host, startHost } from '../../test/harness/index.ts';
import { inTransaction } from './inTransaction.ts';
import { localRequest } from './requests.ts';
import { execute, sql } from './sql.ts';

const start = Date.parse('2026-03-09T08:00:00.000Z');
const hour = 3_600_000;
const options = { key: testKey, now: () => start - 7 * 24 * hour };

let host: Host;
let engaged: EngagementFixture;
let outside: pg.Pool;
beforeAll(async () => {
  host = await startHost({ options, poolSize: 4 });
  outside = new pg.Pool({ connectionString: host.databaseUrl, max: 6 });
  outside.on('error', () => undefined);
  engaged = await activeEngagement(host, { parameters: { sessions: 50 } });
});
afterEach(() => outside.query('drop function if exists at_commit cascade'));
afterAll(async () => {
  await outside.end();
  await host.close();
});

/** Lets the next writes to a table fail at COMMIT, and not before. */
async function failAtCommit(table: string, statement: string): Promise<void> {
  await outside.query(`create function at_commit() returns trigger language plpgsql as
    $$ begin ${statement}; return null; end $$`);
  await outside.query(`create constraint trigger at_commit after insert or update on ${table}
    deferrable initially deferred for each row execute function at_commit()`);
}
const loseTheConnection = 'perform pg_terminate_backend(pg_backend_pid())';

const count = async (table: string) =>
  Number((await outside.query(`select count(*) as count from ${table}`)).rows[0].count);

test('what is lost at COMMIT is never said to be stored; the same key then stores it once', async () => {
  const headers = { 'idempotency-key': 'lost-at-commit' };
  const before = await count('coaching_sessions');
  await failAtCommit('coaching_sessions', loseTheConnection);
  const lost = await book(host, engaged, start, { headers });
  expect(outcomeOf(lost)).toBe('503 unavailable');
  expect(lost.headers.get('retry-after')).toBe('2');
  expect(await count('coaching_sessions')).toBe(before);

  await outside.query('drop function at_commit cascade');
  const stored = await book(host, engaged, start, { headers });
  expect(outcomeOf(stored)).toBe('201');
  expect((await book(host, engaged, start, { headers })).text).toBe(stored.text);
  expect(await count('coaching_sessions')).toBe(before + 1);
});

test('the same when the database itself refuses at COMMIT: a fault, and nothing stored', async () => {
  const before = await count('coaching_sessions');
  await failAtCommit('coaching_sessions', `raise exception 'too late'`);
  expect(outcomeOf(await book(host, engaged, start + 2 * hour))).toBe('500 internal');
  expect(await count('coaching_sessions')).toBe(before);
});

test('an editor is not told that a lost save was kept', async () => {
  const editor = await host.createUser('editor');
  const body = { title: 'Lost at commit', key: 'lost-at-commit' };
  const before = await count('coaching_tools');
  await failAtCommit('coaching_tools', loseTheConnection);
  const lost = await host.request('/api/tools?draft=true', { user: editor, body });
  expect(lost.status, lost.text).toBe(503);
  expect(await count('coaching_tools')).toBe(before);
  await outside.query('drop function at_commit cascade');
  const stored = await host.request('/api/tools?draft=true', { user: editor, body });
  expect(stored.status).toBe(201);
});

test('a transaction that goes on after a failed statement is not kept, and says so', async () => {
  const req = await localRequest(host.payload);
  const swallowed = inTransaction(
    req,
    () => execute(req, sql`select 1 / 0`).catch(() => []),
    () => true,
  );
  await expect(swallowed).rejects.toThrow('one of its statements had failed before');
});

test('whoever waits for a lock gives up, and takes the connection from nobody', async () => {
  const client = await outside.connect();
  await client.query('begin');
  await client.query(`select pg_advisory_xact_lock(hashtextextended('engagement:' || $1, 0))`, [
    engaged.engagement.id,
  ]);
  await client.query(`select pg_advisory_xact_lock(hashtextextended('person:' || $1, 0))`, [
    engaged.coach.id,
  ]);
  try {
    // More than the pool has connections.
    const waiting = Array.from({ length: 6 }, (_, index) =>
      book(host, engaged, start + (4 + 2 * index) * hour),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    let settled = 0;
    for (const one of waiting) void one.then(() => (settled += 1));
    const other = await host.request('/api/coaching/v1/engagements', { user: engaged.leader });
    // Not one of them had to give up first.
    expect([other.status, settled]).toEqual([200, 0]);
    expect(await Promise.all(waiting.map(async (one) => outcomeOf(await one)))).toEqual(
      Array.from({ length: 6 }, () => '503 unavailable'),
    );
  } finally {
    await client.query('rollback');
    client.release();
  }
  expect(outcomeOf(await book(host, engaged, start + 4 * hour))).toBe('201');
});

test('with the database away a valid token is not refused, and a wrong one is, once it is back', async () => {
  const database = await cuttableDatabase(host.databaseUrl);
  const second = await startHost({ options, databaseUrl: database.url });
  const read = (user = engaged.leader) => second.request('/api/coaching/v1/engagements', { user });
  expect((await read()).status).toBe(200);
  database.cut();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const away = await read();
    expect(outcomeOf(away)).toBe('503 unavailable');
    expect(away.headers.get('retry-after')).toBe('2');
  }
  expect(outcomeOf(await book(second, engaged, start + 30 * hour))).toBe('503 unavailable');
  await database.mend();
  expect((await read()).status).toBe(200);
  // Well formed, and of a session that nobody has.
  const claims = { id: engaged.leader.id, collection: 'users', sid: 'gone', exp: 9_999_999_999 };
  const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.e30`;
  const stranger = { ...engaged.leader, headers: { Authorization: `Bearer ${token}` } };
  expect(outcomeOf(await read(stranger))).toBe('401 unauthenticated');
  await second.close();
  database.close();
});
