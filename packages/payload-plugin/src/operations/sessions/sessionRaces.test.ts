import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  activeEngagement,
  type EngagementFixture,
  testKey,
} from '../../../test/fixtures/activeEngagement.ts';
import { book, idOf, instant, outcomeOf, toSession } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, type HostReply, startHost } from '../../../test/harness/index.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-03-02T08:00:00.000Z');
const start = now + 7 * day;

let first: Host;
let second: Host;
let pool: pg.Pool;
beforeAll(async () => {
  const options = { key: testKey, now: () => now };
  first = await startHost({ options });
  second = await startHost({ options, databaseUrl: first.databaseUrl });
  pool = new pg.Pool({ connectionString: first.databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await second.close();
  await first.close();
});

/** Every other call goes to the second host. */
const hostOf = (index: number) => (index % 2 === 0 ? first : second);

/** How many answers of each kind there are. */
function counts(replies: readonly HostReply[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const reply of replies) all[outcomeOf(reply)] = (all[outcomeOf(reply)] ?? 0) + 1;
  return all;
}

/** Returns the open sessions that share time with another one of the same coach or leader. */
async function overlaps(): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from coaching_sessions a join coaching_sessions b
        on a.id < b.id and a.state in ('held', 'confirmed') and b.state in ('held', 'confirmed')
       and (a.coach_id = b.coach_id or a.leader_id = b.leader_id)
       and tstzrange(a.start, a."end") && tstzrange(b.start, b."end")`,
  );
  return rows[0]?.n ?? Number.NaN;
}

const openSessions = async ({ coach }: EngagementFixture) =>
  (
    await pool.query(`select id from coaching_sessions where coach_id = $1 and state = 'confirmed'`, [
      coach.id,
    ])
  ).rowCount;

test('of fifty who book one slot on two hosts at once, one gets it and the others hear why not', async () => {
  const engaged = await activeEngagement(first, { parameters: { sessions: 200 } });
  const others = await Promise.all(
    [1, 2].map(() => activeEngagement(first, { coach: engaged.coach, parameters: { sessions: 200 } })),
  );
  const all = [engaged, ...others];
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_, index) => book(hostOf(index), all[index % all.length] ?? engaged, start)),
  );
  expect(counts(replies)).toEqual({ '201': 1, '409 slot_taken': 49 });
  expect(await openSessions(engaged)).toBe(1);
});

test('of forty staggered bookings that overlap, those that are booked never overlap', async () => {
  const engaged = await activeEngagement(first, {
    parameters: { sessions: 200 },
    engagement: { sessionMinutes: 90 },
  });
  const replies = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      book(hostOf(index), engaged, start + (index % 20) * 30 * minute),
    ),
  );
  const { '201': booked = 0, '409 slot_taken': taken = 0 } = counts(replies);
  // Twenty starts half an hour apart hold four sessions of ninety minutes at least, seven at most.
  expect(booked).toBeGreaterThanOrEqual(4);
  expect(booked).toBeLessThanOrEqual(7);
  expect(booked + taken).toBe(40);
  expect(await openSessions(engaged)).toBe(booked);
  expect(await overlaps()).toBe(0);
});

test('of twenty sessions that are moved into one slot, one arrives and the others stay', async () => {
  const engaged = await activeEngagement(first, { parameters: { sessions: 200 } });
  const ids: string[] = [];
  for (let index = 0; index < 20; index += 1)
    ids.push(idOf(await book(first, engaged, start + index * 2 * hour)));
  const target = start + 10 * day;
  const replies = await Promise.all(
    ids.map((id, index) =>
      toSession(hostOf(index), id, 'reschedule', engaged.leader, { start: instant(target) }),
    ),
  );
  expect(counts(replies)).toEqual({ '200': 1, '409 slot_taken': 19 });
  expect(await openSessions(engaged)).toBe(20);
  expect(await overlaps()).toBe(0);
});

test('two who book the last session of the allotment at once do not both get it', async () => {
  const engaged = await activeEngagement(first, { parameters: { sessions: 1 } });
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, index) => book(hostOf(index), engaged, start + index * 2 * hour)),
  );
  expect(counts(replies)).toEqual({ '201': 1, '409 allotment_used': 9 });
});

test('a repeated request gets the same answer, also when all its copies come at once', async () => {
  const engaged = await activeEngagement(first);
  const headers = { 'idempotency-key': 'the same booking' };
  const copies = await Promise.all(
    Array.from({ length: 6 }, (_, index) => book(hostOf(index), engaged, start, { headers })),
  );
  const later = await book(first, engaged, start, { headers });
  expect(counts([...copies, later])).toEqual({ '201': 7 });
  expect(new Set([...copies, later].map(({ text }) => text)).size).toBe(1);
  expect(await openSessions(engaged)).toBe(1);
  const other = await book(first, engaged, start + day, { headers });
  expect(outcomeOf(other)).toBe('409 idempotency_mismatch');
});

test('cancelled once, however many cancel at once; moved or cancelled, never both half', async () => {
  const engaged = await activeEngagement(first);
  const id = idOf(await book(first, engaged, start));
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      index % 3 === 0
        ? toSession(hostOf(index), id, 'cancel', engaged.leader)
        : toSession(hostOf(index), id, 'reschedule', engaged.leader, {
            start: instant(start + index * hour),
          }),
    ),
  );
  expect(replies.filter(({ status }) => status >= 500)).toEqual([]);
  const read = await toSession(first, id, '', engaged.leader);
  const { sequence, history, state } = Object(read.json);
  const accepted = replies.filter(({ status }) => status === 200).length;
  expect({ state, sequence, moves: history.length }).toEqual({
    state: 'cancelled',
    sequence: accepted,
    moves: accepted - 1,
  });
});
