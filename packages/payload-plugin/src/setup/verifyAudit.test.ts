import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { activeEngagement, type EngagementFixture } from '../../test/fixtures/activeEngagement.ts';
import { clientOf, outcome } from '../../test/fixtures/clients.ts';
import { countQueries } from '../../test/fixtures/countQueries.ts';
import { type PlainHost, startPlainHost } from '../../test/fixtures/startPlainHost.ts';
import { startHost } from '../../test/harness/index.ts';
import { testKey } from '../../test/harness/testKey.ts';
import { inTransaction } from '../host/inTransaction.ts';
import { audit } from '../operations/shared/audit.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { verifyAudit } from './verifyAudit.ts';

const begin = Date.parse('2026-03-02T08:00:00.000Z');
const hour = 3_600_000;

let plain: PlainHost;
let pool: pg.Pool;
let engaged: EngagementFixture;
beforeAll(async () => {
  plain = await startPlainHost(begin);
  pool = new pg.Pool({ connectionString: plain.host.databaseUrl, max: 1 });
  engaged = await activeEngagement(plain.host, { parameters: { sessions: 100 } });
}, 120_000);
afterAll(async () => {
  await pool.end();
  await plain.close();
});

const verify = () => verifyAudit(plain.host.payload);
const as = (who: 'leader' | 'coach', host = plain.host) => clientOf(host, engaged[who]);
let hours = 24;
const book = (host = plain.host) => {
  hours += 2;
  const start = new Date(begin + hours * hour).toISOString();
  return as('leader', host).sessions.book({ engagementId: engaged.engagement.id, start });
};

test('many who read and write at once, in two processes, leave whole chains', async () => {
  const second = await startHost({
    options: { key: testKey, now: () => plain.clock.now },
    databaseUrl: plain.host.databaseUrl,
  });
  const before = (await verify()).entries;
  const read = (host = plain.host) =>
    as('coach', host).engagements.get({ engagementId: engaged.engagement.id });
  const all = await Promise.all(
    Array.from({ length: 12 }, () =>
      [read(), read(second), book(), book(second)].map((work) => outcome(work)),
    ).flat(),
  );
  const done = all.filter((code) => !/^\d{3} /.test(String(code))).length;
  expect(done).toBeGreaterThan(24);
  const { entries, faults } = await verify();
  expect([faults, entries]).toEqual([[], before + done]);
  await second.close();
});

test('what is undone leaves no entry, and its lane goes on', async () => {
  const before = await verify();
  const context = await systemContext(plain.host.payload);
  const event = {
    organization: 'main',
    action: 'a.b',
    collection: 'c',
    record: 'd',
    subject: null,
    role: 'system',
  };
  await inTransaction(
    context.req,
    async () => {
      await audit([event], context);
      await audit([event], context);
    },
    () => false,
  );
  await book();
  const after = await verify();
  expect([after.faults, after.entries]).toEqual([[], before.entries + 1]);
  expect(Object.keys(after.anchor)).toEqual(Object.keys(before.anchor));
});

test('two entries of one transaction follow one another', async () => {
  const context = await systemContext(plain.host.payload);
  const event = {
    organization: 'main',
    action: 'a.b',
    collection: 'c',
    record: 'd',
    subject: null,
    role: 'system',
  };
  const before = (await verify()).entries;
  await inTransaction(
    context.req,
    async () => {
      await audit([event, event], context);
      await audit([event], context);
    },
    () => true,
  );
  const { entries, faults } = await verify();
  expect([faults, entries]).toEqual([[], before + 3]);
});

test('an entry costs one statement, with what is kept along', async () => {
  const context = await systemContext(plain.host.payload);
  const event = {
    organization: 'main',
    action: 'a.b',
    collection: 'c',
    record: 'd',
    subject: null,
    role: 'system',
  };
  await audit([event], context);
  expect(await countQueries(() => audit([event, event], context))).toBe(1);
});

test('a lane that somebody has moved is not written to: the request fails, and the next one has another lane', async () => {
  await as('coach').engagements.get({ engagementId: engaged.engagement.id });
  const { rows } = await pool.query<{ id: string; place: number }>(
    `update coaching_audit_lanes set place = place + 1 where number > 1 returning id, place`,
  );
  const { entries } = await verify();
  let refused = 0;
  for (let turn = 0; turn <= rows.length; turn += 1) {
    const code = await outcome(as('coach').engagements.get({ engagementId: engaged.engagement.id }));
    if (code !== '500 internal') break;
    refused += 1;
  }
  expect(refused).toBeGreaterThan(0);
  expect((await verify()).entries).toBe(entries + 1);
  for (const { id, place } of rows)
    await pool.query('update coaching_audit_lanes set place = $2 where id = $1', [id, place - 1]);
  expect((await verify()).faults).toEqual([]);
});

describe('the database', () => {
  test.each([
    `update coaching_audit_entries set role = 'leader'`,
    'delete from coaching_audit_entries',
    'truncate coaching_audit_entries',
  ])('refuses: %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow('The audit log is only added to.');
  });

  test('lets go of what is cut off the beginning of a lane, and of no more', async () => {
    const { rows } = await pool.query<{ id: string; hash: string }>(
      `select l.id, e.hash from coaching_audit_lanes l join coaching_audit_entries e on e.lane = l.id
        where e.place = 2 limit 1`,
    );
    const { id, hash } = rows[0] ?? { id: '', hash: '' };
    await pool.query('begin');
    await pool.query('update coaching_audit_lanes set cut_place = 2, cut_hash = $2 where id = $1', [
      id,
      hash,
    ]);
    await pool.query('delete from coaching_audit_entries where lane = $1 and place <= 2', [id]);
    await expect(
      pool.query('delete from coaching_audit_entries where lane = $1 and place = 3', [id]),
    ).rejects.toThrow('The audit log is only added to.');
    await pool.query('rollback');
  });
});

describe('whoever owns the database and lifts its guard is found out', () => {
  beforeEach(async () => {
    await book();
    await book();
  });
  const last = `id = (select id from coaching_audit_entries where lane <> 'before' order by lane, place desc limit 1)`;
  test.each([
    ['an actor', `update coaching_audit_entries set actor = 'somebody' where ${last}`, 'changed'],
    [
      'a time',
      `update coaching_audit_entries set at = at - interval '1 ms', created_at = at - interval '1 ms', updated_at = at - interval '1 ms' where ${last}`,
      'changed',
    ],
    ['a stamp', `update coaching_audit_entries set updated_at = now() where ${last}`, 'changed'],
    ['the end of a lane', `delete from coaching_audit_entries where ${last}`, 'missing'],
    ['all entries', 'delete from coaching_audit_entries', 'missing'],
    [
      'an entry more',
      `insert into coaching_audit_entries select gen_random_uuid()::text, organization, at, actor, role, action, collection, record, subject, lane, place + 1, hash, updated_at, created_at from coaching_audit_entries where ${last}`,
      'added',
    ],
    [
      'a lane',
      `delete from coaching_audit_lanes where id = (select max(id) from coaching_audit_lanes where number > 1)`,
      'lane_missing',
    ],
  ])('by %s', async (_, tampering, code) => {
    const guard = (how: 'disable' | 'enable') =>
      pool.query(`alter table coaching_audit_entries ${how} trigger user`);
    expect((await verify()).faults).toEqual([]);
    await pool.query('create table kept_entries as table coaching_audit_entries');
    await pool.query('create table kept_lanes as table coaching_audit_lanes');
    await guard('disable');
    await pool.query(tampering);
    const { faults } = await verify();
    await pool.query('delete from coaching_audit_entries');
    await pool.query('insert into coaching_audit_entries select * from kept_entries');
    await pool.query('delete from coaching_audit_lanes');
    await pool.query('insert into coaching_audit_lanes select * from kept_lanes');
    await pool.query('drop table kept_entries, kept_lanes');
    await guard('enable');
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect((await verify()).faults).toEqual([]);
  });
});

test('a database that was set back as a whole is found out by whoever kept where the chains ended', async () => {
  const { anchor } = await verify();
  expect((await verifyAudit(plain.host.payload, anchor)).faults).toEqual([]);
  await book();
  expect((await verifyAudit(plain.host.payload, anchor)).faults).toEqual([]);
  const ahead = Object.fromEntries(
    Object.entries(anchor).map(([lane, head]) => [lane, { ...head, place: head.place + 1000 }]),
  );
  expect((await verifyAudit(plain.host.payload, ahead)).faults.map(({ code }) => code)).toContain('missing');
  const other = Object.fromEntries(
    Object.entries(anchor).map(([lane, head]) => [lane, { ...head, hash: 'x' }]),
  );
  expect((await verifyAudit(plain.host.payload, other)).faults.map(({ code }) => code)).toContain('changed');
});
