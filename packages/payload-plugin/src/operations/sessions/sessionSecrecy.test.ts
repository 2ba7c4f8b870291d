import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeEngagement, testKey } from '../../../test/fixtures/activeEngagement.ts';
import { book, idOf, toSession } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, startHost } from '../../../test/harness/index.ts';

const hour = 3_600_000;
const clock = { now: Date.parse('2026-03-02T08:00:00.000Z') };

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => clock.now } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

/** Returns every row of every table, as text. */
async function dump(): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  );
  const tables = await Promise.all(
    rows.map(({ name }) => pool.query<{ row: string }>(`select t::text as row from ${name} as t`)),
  );
  return tables.flatMap((table) => table.rows.map(({ row }) => row)).join('\n');
}

test('the database holds not one word of what is said', async () => {
  const engaged = await activeEngagement(host);
  const { leader, coach } = engaged;
  const canaries = ['agenda', 'offer', 'note', 'reflection', 'action', 'reason'].map(
    (place) => `canary-${place}-f3c91b7e`,
  );
  const [agenda, offer, note, reflection, action, reason] = canaries;
  // Repeatable requests keep their answers: those are in the database too.
  const keyed = { 'idempotency-key': 'one' };
  const ask = (path: string, user: typeof leader, body: unknown) =>
    host.request(`/api/coaching/v1/sessions/${path}`, { user, body, headers: keyed });
  const late = idOf(await book(host, engaged, clock.now + hour));
  const id = idOf(await book(host, engaged, clock.now + 48 * hour));
  const replies = [
    await ask(`${id}/agenda`, leader, { text: agenda }),
    await ask(`${id}/offers`, coach, { kind: 'strategy', text: offer }),
    await ask(`${id}/notes`, coach, { audience: 'onlyMe', text: note }),
    await ask(`${id}/notes`, leader, { audience: 'onlyMe', text: reflection }),
    await toSession(host, late, 'cancel', leader),
    await ask(`${late}/waiver`, coach, { reason }),
  ];
  clock.now += 49 * hour;
  replies.push(await ask(`${id}/completion`, coach, { actions: [{ text: action }] }));
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 200, 200, 200]);
  expect(replies[6]?.text).toContain(action);

  const text = await dump();
  // The dump does look where the rows are.
  expect(text).toContain(id);
  for (const canary of canaries)
    for (const form of [
      canary,
      Buffer.from(canary).toString('base64').slice(0, 20),
      Buffer.from(canary).toString('hex'),
    ])
      expect(text).not.toContain(form);
});

test('a text that is moved to another record cannot be read there', async () => {
  const engaged = await activeEngagement(host);
  const id = idOf(await book(host, engaged, clock.now + 48 * hour));
  await toSession(host, id, 'notes', engaged.leader, { audience: 'onlyMe', text: 'the reflection' });
  await toSession(host, id, 'notes', engaged.coach, { audience: 'onlyMe', text: 'the private note' });
  await pool.query(
    `update coaching_notes set text = other.text from coaching_notes as other
      where coaching_notes.session_id = $1 and other.session_id = $1 and other.id <> coaching_notes.id`,
    [id],
  );
  const read = await toSession(host, id, 'notes', engaged.leader);
  expect(read.status).toBe(500);
  expect(read.text).not.toContain('private note');
});
