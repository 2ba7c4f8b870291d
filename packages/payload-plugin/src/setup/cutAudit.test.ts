import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/harness/index.ts';
import { testKey } from '../../test/harness/testKey.ts';
import { audit } from '../operations/shared/audit.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { cutAudit } from './cutAudit.ts';
import { verifyAudit } from './verifyAudit.ts';

const day = 86_400_000;
const begin = Date.parse('2026-03-02T08:00:00.000Z');
const clock = { now: begin };

let host: Host;
let pool: pg.Pool;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => clock.now } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 1 });
  // As a version wrote them that chained nothing yet.
  await pool.query(
    `insert into coaching_audit_entries (id, organization, at, actor, role, action, collection, record, lane, place, hash, created_at, updated_at)
      select 'old' || n, 'main', t, '1', 'coach', 'engagements.get', 'engagements', 'e' || n, 'before', n, '', t, t
      from generate_series(1, 5) n, lateral (select $1::timestamptz + n * interval '1 day') as at(t)`,
    [new Date(begin - 100 * day).toISOString()],
  );
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

const event = { organization: 'main', action: 'a.b', collection: 'c', subject: null, role: 'system' };
/** Two requests at once write to two chains. */
const write = async (record: string) => {
  const contexts = await Promise.all([systemContext(host.payload), systemContext(host.payload)]);
  await Promise.all(contexts.map((context) => audit([{ ...event, record }], context)));
};
const records = async () =>
  (await pool.query('select record, action from coaching_audit_entries order by at, record')).rows;

beforeEach(async () => {
  clock.now = begin;
});

test('what is older than the moment goes, the rest verifies, and the log says that it was cut', async () => {
  await write('first');
  clock.now = begin + 30 * day;
  await write('second');
  clock.now = begin + 400 * day;
  await write('third');
  const whole = await verifyAudit(host.payload);
  expect([whole.faults, whole.entries]).toEqual([[], 11]);

  expect(await cutAudit(host.payload, begin - 97 * day)).toEqual({ entries: 2 });
  expect((await verifyAudit(host.payload)).faults).toEqual([]);
  expect(await cutAudit(host.payload, begin + 30 * day)).toEqual({ entries: 5 });
  const cuts = [begin - 97 * day, begin + 30 * day].map((until) => new Date(until).toISOString());
  expect((await records()).map(({ record }) => record)).toEqual([
    'second',
    'second',
    ...cuts,
    'third',
    'third',
  ]);
  const cutting = (await records()).filter(({ action }) => action === 'audit.cut');
  expect(cutting.map(({ record }) => record)).toEqual(cuts);
  // What somebody kept before the cut still holds.
  expect((await verifyAudit(host.payload, whole.anchor)).faults).toEqual([]);

  expect(await cutAudit(host.payload, begin + 30 * day)).toEqual({ entries: 0 });
  expect(await records()).toHaveLength(6);
  await write('fourth');
  expect((await verifyAudit(host.payload)).faults).toEqual([]);
});

test('an entry stays where a younger one stands before it', async () => {
  clock.now = begin + 500 * day;
  await write('younger');
  clock.now = begin + 100 * day;
  await write('older');
  clock.now = begin + 900 * day;
  await cutAudit(host.payload, begin + 450 * day);
  const left = (await records()).map(({ record }) => record);
  expect(left).toContain('older');
  expect(left).not.toContain('third');
  expect((await verifyAudit(host.payload)).faults).toEqual([]);
});

test('nothing of the last year can be cut off, and nothing that somebody has changed', async () => {
  clock.now = begin + 2000 * day;
  const before = await records();
  for (const until of [clock.now - 365 * day + 1, clock.now, Number.NaN])
    await expect(cutAudit(host.payload, until)).rejects.toThrow('older than a year');
  await pool.query(`alter table coaching_audit_entries disable trigger user`);
  await pool.query(`update coaching_audit_entries set actor = 'somebody' where record = 'older'`);
  await expect(cutAudit(host.payload, clock.now - 365 * day)).rejects.toThrow('not as it was written');
  await pool.query(`update coaching_audit_entries set actor = null where record = 'older'`);
  await pool.query(`alter table coaching_audit_entries enable trigger user`);
  expect(await records()).toEqual(before);
  expect((await cutAudit(host.payload, clock.now - 365 * day)).entries).toBe(before.length);
  expect((await verifyAudit(host.payload)).faults).toEqual([]);
});
