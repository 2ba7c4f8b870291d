import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  activeEngagement,
  type EngagementFixture,
  testKey,
} from '../../../test/fixtures/activeEngagement.ts';
import { book, idOf, instant, outcomeOf, toSession } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, startHost } from '../../../test/harness/index.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const clock = { now: Date.parse('2026-03-02T08:00:00.000Z') };
const start = clock.now + 7 * day;

let host: Host;
let pool: pg.Pool;
/** Two people who never get as far as a session. */
let idle: Pick<EngagementFixture, 'leader' | 'coach'>;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => clock.now } });
  const { leader, coach } = await activeEngagement(host);
  idle = { leader, coach };
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

/** Answers at another time than now. */
async function at<Result>(now: number, call: () => Promise<Result>): Promise<Result> {
  const before = clock.now;
  clock.now = now;
  try {
    return await call();
  } finally {
    clock.now = before;
  }
}

describe('booking', () => {
  test('slot_taken: the coach has a session then, with somebody else', async () => {
    const engaged = await activeEngagement(host);
    const other = await activeEngagement(host, { coach: engaged.coach });
    await book(host, engaged, start);
    expect(outcomeOf(await book(host, other, start + 30 * minute))).toBe('409 slot_taken');
    expect(outcomeOf(await book(host, other, start + hour))).toBe('201');
  });

  test('slot_taken: the leader has a session then, with another coach', async () => {
    const engaged = await activeEngagement(host);
    const other = await activeEngagement(host, { leader: engaged.leader });
    await book(host, engaged, start);
    expect(outcomeOf(await book(host, other, start - 30 * minute))).toBe('409 slot_taken');
  });

  test('slot_taken: somebody is the coach of one and the leader of another', async () => {
    const both = await host.createUser(['leader', 'coach']);
    await book(host, await activeEngagement(host, { leader: both }), start);
    const asCoach = await activeEngagement(host, { coach: both, availability: {} });
    expect(outcomeOf(await book(host, asCoach, start))).toBe('409 slot_taken');
    expect(outcomeOf(await book(host, asCoach, start + hour))).toBe('201');
  });

  test.each([
    ['outside working time', { weekly: [] }, start],
    ['beside the steps', {}, start + 7 * minute],
    ['beyond the horizon', { horizonDays: 6 }, start],
    ['inside the coach’s notice', { minimumNoticeMinutes: 600 }, clock.now + 2 * hour],
    ['on a day off', { overrides: [{ date: '2026-03-09', windows: [] }] }, start],
    ['in the last year there is', {}, Date.parse('9999-12-31T23:00:00.000Z')],
  ])('slot_not_offered: %s', async (_why, availability, wanted) => {
    const engaged = await activeEngagement(host, { availability });
    expect(outcomeOf(await book(host, engaged, wanted))).toBe('409 slot_not_offered');
  });

  test('slot_not_offered: the coach has never said when', async () => {
    const engaged = await activeEngagement(host, { availability: null });
    expect(outcomeOf(await book(host, engaged, start))).toBe('409 slot_not_offered');
  });

  test('slot_in_past', async () => {
    const engaged = await activeEngagement(host, idle);
    expect(outcomeOf(await book(host, engaged, clock.now - hour))).toBe('409 slot_in_past');
    expect(outcomeOf(await book(host, engaged, Date.parse('0001-01-01T00:00:00.000Z')))).toBe(
      '409 slot_in_past',
    );
  });

  test('session_kind_not_allowed: coaching before the agreement', async () => {
    const engaged = await activeEngagement(host, {
      ...idle,
      engagement: { state: 'matching' },
      parameters: null,
    });
    expect(outcomeOf(await book(host, engaged, start))).toBe('409 session_kind_not_allowed');
  });

  test.each(['paused', 'terminated', 'archived', 'completed'] as const)(
    'engagement_not_active: %s',
    async (state) => {
      const engaged = await activeEngagement(host, { ...idle, engagement: { state } });
      expect(outcomeOf(await book(host, engaged, start))).toBe('409 engagement_not_active');
    },
  );

  test('allotment_used: a planned session counts, an alignment does not', async () => {
    const engaged = await activeEngagement(host, { parameters: { sessions: 1 } });
    const first = idOf(await book(host, engaged, start));
    expect(outcomeOf(await book(host, engaged, start + day))).toBe('409 allotment_used');
    expect(outcomeOf(await book(host, engaged, start + day, { kind: 'alignment' }))).toBe('201');
    await toSession(host, first, 'cancel', engaged.leader);
    expect(outcomeOf(await book(host, engaged, start + 2 * day))).toBe('201');
  });

  test('coach_missing', async () => {
    const engaged = await activeEngagement(host, {
      ...idle,
      engagement: { state: 'matching' },
      withoutCoach: true,
    });
    expect(outcomeOf(await book(host, engaged, start, { kind: 'chemistry' }))).toBe('409 coach_missing');
  });
});

describe('moving', () => {
  test('the refusals of a slot are those of a booking', async () => {
    const engaged = await activeEngagement(host);
    const id = idOf(await book(host, engaged, start));
    await book(host, engaged, start + 2 * hour);
    const moveTo = async (to: number) =>
      outcomeOf(await toSession(host, id, 'reschedule', engaged.leader, { start: instant(to) }));
    expect(await moveTo(start + 90 * minute)).toBe('409 slot_taken');
    expect(await moveTo(start + 7 * minute)).toBe('409 slot_not_offered');
    expect(await moveTo(clock.now - day)).toBe('409 slot_in_past');
    expect(await moveTo(Date.parse('9999-12-31T23:30:00.000Z'))).toBe('409 slot_not_offered');
    // Its own old time is no obstacle.
    expect(await moveTo(start + 30 * minute)).toBe('200');
  });

  test('too_late_to_reschedule, and exactly at the limit it is in time', async () => {
    const engaged = await activeEngagement(host);
    const id = idOf(await book(host, engaged, start));
    const move = (to: number) => toSession(host, id, 'reschedule', engaged.leader, { start: instant(to) });
    expect(outcomeOf(await at(start - day + 1, () => move(start + day)))).toBe('409 too_late_to_reschedule');
    expect(outcomeOf(await at(start - day, () => move(start + day)))).toBe('200');
  });

  test('session_state: a cancelled session stays where it was', async () => {
    const engaged = await activeEngagement(host);
    const id = idOf(await book(host, engaged, start));
    await toSession(host, id, 'cancel', engaged.leader);
    const move = await toSession(host, id, 'reschedule', engaged.leader, { start: instant(start + day) });
    expect(outcomeOf(move)).toBe('409 session_state');
  });
});

describe('ending', () => {
  test('a session that has not started is not completed, and one that ends says what comes out of it', async () => {
    const engaged = await activeEngagement(host);
    const id = idOf(await book(host, engaged, start));
    const complete = (body: unknown) => toSession(host, id, 'completion', engaged.leader, body);
    expect(outcomeOf(await complete({ actions: [], noActions: true }))).toBe('409 not_started');
    expect(outcomeOf(await at(start, () => complete({ actions: [] })))).toBe('409 actions_missing');
    expect(outcomeOf(await at(start, () => complete({ actions: [], noActions: true })))).toBe('200');
    expect(outcomeOf(await at(start, () => complete({ actions: [], noActions: true })))).toBe(
      '409 session_state',
    );
  });

  test('a no-show is too early until the grace is over, and happens once', async () => {
    const engaged = await activeEngagement(host);
    const id = idOf(await book(host, engaged, start));
    const record = () => toSession(host, id, 'no-show', engaged.coach);
    expect(outcomeOf(await at(start + 15 * minute, record))).toBe('409 too_early');
    expect(outcomeOf(await at(start + 15 * minute + 1, record))).toBe('200');
    expect(outcomeOf(await at(start + 16 * minute, record))).toBe('409 session_state');
  });

  test('what has started is not cancelled, what is cancelled takes no more agenda or offers', async () => {
    const engaged = await activeEngagement(host);
    const { leader, coach } = engaged;
    const id = idOf(await book(host, engaged, start));
    expect(outcomeOf(await at(start, () => toSession(host, id, 'cancel', leader)))).toBe('409 session_state');
    await toSession(host, id, 'cancel', leader);
    expect(outcomeOf(await toSession(host, id, 'cancel', leader))).toBe('409 session_state');
    expect(outcomeOf(await toSession(host, id, 'agenda', leader, { text: 'late' }))).toBe(
      '409 session_state',
    );
    expect(outcomeOf(await toSession(host, id, 'offers', coach, { kind: 'insight', text: 'late' }))).toBe(
      '409 session_state',
    );
  });

  test('a session that was not used up cannot be given back; a waiver needs a reason', async () => {
    const engaged = await activeEngagement(host);
    const id = idOf(await book(host, engaged, start));
    const waive = (reason: string) => toSession(host, id, 'waiver', engaged.coach, { reason });
    expect(outcomeOf(await waive('a reason'))).toBe('409 session_state');
    const blank = await waive('   ');
    expect(outcomeOf(blank)).toBe('422 body_invalid');
    expect(blank.json).toMatchObject({ issues: [{ path: ['reason'] }] });
  });
});

describe('what cannot be read is refused with its place, and nothing is written', () => {
  let engaged: EngagementFixture;
  let id: string;
  beforeAll(async () => {
    engaged = await activeEngagement(host);
    id = idOf(await book(host, engaged, start));
  });

  test.each([
    ['', { start: 'tomorrow' }, ['start']],
    ['', { start: '2026-03-09T09:00:00+01:00' }, ['start']],
    ['', { start: instant(start), kind: 'party' }, ['kind']],
    ['reschedule', {}, ['start']],
    ['completion', { actions: [{ text: ' ' }] }, ['actions', 0, 'text']],
    ['completion', { actions: [{ text: 'x', dueOn: '2026-02-30' }] }, ['actions', 0, 'dueOn']],
    ['completion', { actions: Array.from({ length: 21 }, () => ({ text: 'x' })) }, ['actions']],
    ['agenda', { text: 7 }, ['text']],
    ['offers', { kind: 'order', text: 'x' }, ['kind']],
    ['notes', { audience: 'everybody', text: 'x' }, ['audience']],
  ])('%s %j', async (name, body, path) => {
    const before = await everything();
    const reply = name
      ? await toSession(host, id, name, engaged.leader, body)
      : await host.request(`${engaged.path}/sessions`, { user: engaged.leader, body });
    expect(reply.json).toMatchObject({ code: 'body_invalid', issues: [{ path }] });
    expect(reply.status).toBe(422);
    expect(await everything()).toBe(before);
  });
});

/** All rows that a session can leave behind, as text. */
async function everything(): Promise<string> {
  const tables = [
    'sessions',
    'agenda_items',
    'offers',
    'actions',
    'notes',
    'audit_entries',
    'idempotency_keys',
  ];
  const parts = tables.map(
    (table) => `select count(*)::int as n, max(updated_at) as at from coaching_${table}`,
  );
  const { rows } = await pool.query(
    `${parts.join(' union all ')} union all select count(*), null from graphile_worker.jobs`,
  );
  return JSON.stringify(rows);
}
