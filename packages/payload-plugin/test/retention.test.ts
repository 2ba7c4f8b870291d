import { addMonths, defaultRetentionMonths } from '@coaching/core/engagement';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inquiries } from '../src/collections/practice/inquiries.ts';
import { setLegalHold } from '../src/index.ts';
import { eraseDue } from '../src/operations/privacy/eraseDue.ts';
import { createRecord } from '../src/operations/shared/records.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { activeEngagement, testKey } from './fixtures/activeEngagement.ts';
import { type Host, startHost } from './harness/index.ts';

const ended = Date.parse('2026-01-31T10:00:00Z');
const clock = { now: ended };

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => clock.now } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
}, 120_000);
beforeEach(() => {
  clock.now = ended;
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

/** Returns the id of an engagement that ended, kept for these months; null for one without an agreement. */
async function over(retentionMonths: number | null): Promise<string> {
  const { engagement } = await activeEngagement(host, {
    engagement: { state: 'completed', endedAt: ended },
    parameters: retentionMonths === null ? null : { retentionMonths },
  });
  return engagement.id;
}
const count = async (query: string, id: string): Promise<number> => (await pool.query(query, [id])).rows[0].n;
const isThere = async (id: string) =>
  (await count('select count(*)::int as n from coaching_engagements where id = $1', id)) === 1;
const certificates = (id: string) =>
  count(
    `select count(*)::int as n from coaching_erasures where record = $1 and rule = 'retention' and asked_by = 'system'`,
    id,
  );
const mails = (id: string) =>
  count(
    `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'sendMail' and key = 'retention:' || $1`,
    id,
  );

test('is announced a month before and erased on the agreed day, each once', async () => {
  const id = await over(6);
  clock.now = addMonths(ended, 5) - 1;
  await eraseDue(host.payload);
  expect([await isThere(id), await mails(id)]).toEqual([true, 0]);
  clock.now = addMonths(ended, 5);
  await Promise.all([eraseDue(host.payload), eraseDue(host.payload)]);
  await eraseDue(host.payload);
  expect([await isThere(id), await mails(id)]).toEqual([true, 1]);
  clock.now = addMonths(ended, 6) - 1;
  await eraseDue(host.payload);
  expect(await isThere(id)).toBe(true);
  clock.now = addMonths(ended, 6);
  await Promise.all([eraseDue(host.payload), eraseDue(host.payload)]);
  expect([await isThere(id), await certificates(id)]).toEqual([false, 1]);
  const keys = `select count(*)::int as n from coaching_data_keys where kind = 'engagement' and scope = $1`;
  // The mail that was still waiting is gone with the key that had sealed it.
  expect([await count(keys, id), await mails(id)]).toEqual([0, 0]);
});

test('with 0 months is erased at once, and nothing is announced', async () => {
  const id = await over(0);
  await eraseDue(host.payload);
  expect([await isThere(id), await certificates(id), await mails(id)]).toEqual([false, 1, 0]);
});

test('without an agreement is kept for the default', async () => {
  const id = await over(null);
  clock.now = addMonths(ended, defaultRetentionMonths - 1);
  await eraseDue(host.payload);
  expect([await isThere(id), await mails(id)]).toEqual([true, 1]);
  clock.now = addMonths(ended, defaultRetentionMonths);
  await eraseDue(host.payload);
  expect(await isThere(id)).toBe(false);
});

test('is kept by a legal hold, and while it runs', async () => {
  const held = await over(0);
  const { engagement: running } = await activeEngagement(host, { parameters: { retentionMonths: 0 } });
  await setLegalHold(host.payload, { kind: 'engagement', id: held }, 'a reason');
  clock.now = addMonths(ended, 120);
  await eraseDue(host.payload);
  expect([await isThere(held), await isThere(running.id)]).toEqual([true, true]);
});

test('an inquiry of which nothing came goes after a year, with its key', async () => {
  const context = await systemContext(host.payload);
  const { id } = await createRecord(
    inquiries,
    {
      organization: 'main',
      name: 'Demo asker',
      email: 'asker@example.com',
      askedBy: 'leader',
      message: 'Hello',
      locale: 'en',
      state: 'open',
      engagement: null,
      receivedAt: ended,
    },
    context,
  );
  const there = () => count('select count(*)::int as n from coaching_inquiries where id = $1', id);
  clock.now = addMonths(ended, defaultRetentionMonths);
  await eraseDue(host.payload);
  expect(await there()).toBe(1);
  clock.now += 1;
  await eraseDue(host.payload);
  const keys = `select count(*)::int as n from coaching_data_keys where kind = 'inquiry' and scope = $1`;
  expect([await there(), await count(keys, id), await certificates(id)]).toEqual([0, 0, 1]);
});
