import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeEngagement, type EngagementFixture, testKey } from '../../test/fixtures/activeEngagement.ts';
import { dumpTables } from '../../test/fixtures/dumpTables.ts';
import { book, outcomeOf } from '../../test/fixtures/sessionCalls.ts';
import { type Host, startHost } from '../../test/harness/index.ts';
import { engagements } from '../collections/practice/engagements.ts';
import { forgetAnswers } from '../host/jobs/forgetAnswers.ts';
import { findRecord, updateRecord } from '../operations/shared/records.ts';
import { systemContext } from '../operations/shared/systemContext.ts';

const hour = 3_600_000;
const start = Date.parse('2026-03-09T08:00:00.000Z');
const now = start - 7 * 24 * hour;

let host: Host;
let pool: pg.Pool;
let engaged: EngagementFixture;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => now } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
  engaged = await activeEngagement(host, { parameters: { sessions: 50 } });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

const rows = async () =>
  (await pool.query<{ id: string; body_hash: string }>('select id, body_hash from coaching_idempotency_keys'))
    .rows;
const setRoles = (user: { readonly id: string }, roles: string[]) =>
  host.payload.update({ collection: 'users', id: user.id, data: { roles }, depth: 0, overrideAccess: true });

test('an old key does not give an answer to somebody whose roles were taken away', async () => {
  const headers = { 'idempotency-key': 'before the role was taken' };
  const { coach } = engaged;
  const booked = await book(host, engaged, start, { user: coach, headers });
  expect(outcomeOf(booked)).toBe('201');
  await setRoles(coach, ['editor']);
  const after = await book(host, engaged, start, { user: coach, headers });
  expect(outcomeOf(after)).toBe('409 idempotency_mismatch');
  await setRoles(coach, ['coach']);
  expect((await book(host, engaged, start, { user: coach, headers })).text).toBe(booked.text);
});

test('nor to somebody who has left the engagement', async () => {
  const headers = { 'idempotency-key': 'before the coach left' };
  const { coach, engagement } = engaged;
  const booked = await book(host, engaged, start + 2 * hour, { user: coach, headers });
  expect(outcomeOf(booked)).toBe('201');
  // Participants are bound to the seal of the engagement, so the plugin itself changes them.
  const move = async (from: string, to: string) => {
    const context = await systemContext(host.payload);
    const present = await findRecord(engagements, engagement.id, context);
    if (!present) throw new Error('The engagement is gone.');
    const participants = present.participants.map((one) =>
      one.person === from ? { ...one, person: to } : one,
    );
    await updateRecord(engagements, present, { participants }, context);
  };
  const another = await host.createUser('coach');
  await move(coach.id, another.id);
  expect(outcomeOf(await book(host, engaged, start + 2 * hour, { user: coach, headers }))).toBe(
    '404 not_found',
  );
  await move(another.id, coach.id);
  expect((await book(host, engaged, start + 2 * hour, { user: coach, headers })).text).toBe(booked.text);
});

test('what is kept of a request cannot be found by trying bodies or keys without the master key', async () => {
  const key = 'one of few';
  const body = { start: new Date(start + 4 * hour).toISOString() };
  const path = `${engaged.path}/sessions`;
  expect(
    outcomeOf(await book(host, engaged, start + 4 * hour, { headers: { 'idempotency-key': key } })),
  ).toBe('201');
  const plain = (text: string) => createHash('sha256').update(text).digest('hex');
  const guesses = [
    JSON.stringify(body),
    JSON.stringify([engaged.leader.id, `POST ${path}`, key]),
    JSON.stringify(['request', engaged.leader.id, `POST ${path}`, key]),
    key,
  ].map(plain);
  const dump = await dumpTables(host.databaseUrl);
  expect(dump).toContain((await rows())[0]?.body_hash);
  for (const guess of guesses) expect(dump).not.toContain(guess);
});

test('answers are forgotten after a day, and marks of what was done after two weeks', async () => {
  await pool.query('delete from coaching_idempotency_keys');
  const insert = (id: string, body: string, age: number) =>
    pool.query(
      `insert into coaching_idempotency_keys (id, body_hash, status, answer, created_at, updated_at)
        values ($1, $2, 201, '', $3, $3)`,
      [id, body, new Date(now - age).toISOString()],
    );
  await insert('answer, 23 hours', 'x', 23 * hour);
  await insert('answer, 25 hours', 'x', 25 * hour);
  await insert('mark, 13 days', '', 13 * 24 * hour);
  await insert('mark, 15 days', '', 15 * 24 * hour);
  await forgetAnswers(host.payload, now);
  expect((await rows()).map(({ id }) => id).sort()).toEqual(['answer, 23 hours', 'mark, 13 days']);
});
