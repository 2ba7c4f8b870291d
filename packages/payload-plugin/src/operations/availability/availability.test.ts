import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  activeEngagement,
  type EngagementFixture,
  testKey,
} from '../../../test/fixtures/activeEngagement.ts';
import { countQueries } from '../../../test/fixtures/countQueries.ts';
import { book, instant, outcomeOf } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, type HostUser, startHost } from '../../../test/harness/index.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse('2026-03-02T08:00:00.000Z');
const start = now + 7 * day;
const address = '/api/coaching/v1/availability';

const mornings = {
  zone: 'Europe/Berlin',
  weekly: [{ weekday: 1, start: '09:00', end: '12:00' }],
  overrides: [{ date: '2026-03-16', windows: [] }],
  bufferMinutes: 15,
  minimumNoticeMinutes: 60,
  horizonDays: 60,
};

let host: Host;
let pool: pg.Pool;
let coach: HostUser;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => now } });
  pool = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
  coach = await host.createUser('coach', { zone: 'America/New_York' });
});
afterAll(async () => {
  await pool.end();
  await host.close();
});

const set = (user: HostUser, body: unknown) => host.request(address, { method: 'PUT', user, body });

/** Returns the starts of the open slots. */
async function openStarts({ path, leader }: EngagementFixture, from: number, to: number, more = '') {
  const reply = await host.request(`${path}/open-slots?from=${instant(from)}&to=${instant(to)}${more}`, {
    user: leader,
  });
  expect(reply.status).toBe(200);
  return Object(reply.json).items.map((slot: { start: string }) => slot.start);
}

describe('what a coach says', () => {
  test('before they said anything they can be booked at no time, in their own zone', async () => {
    const reply = await host.request(address, { user: coach });
    expect(reply.json).toMatchObject({ zone: 'America/New_York', weekly: [], overrides: [] });
  });

  test('is kept as they said it, and said again replaces it', async () => {
    expect((await set(coach, { ...mornings, bufferMinutes: 0 })).status).toBe(200);
    expect((await set(coach, mornings)).json).toEqual(mornings);
    expect((await host.request(address, { user: coach })).json).toEqual(mornings);
    const { rows } = await pool.query(`select zone from coaching_coaches where person_id = $1`, [coach.id]);
    expect(rows).toEqual([{ zone: 'Europe/Berlin' }]);
  });

  test('twice at once is kept once', async () => {
    const other = await host.createUser('coach');
    const replies = await Promise.all(Array.from({ length: 8 }, () => set(other, mornings)));
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const { rowCount } = await pool.query(`select 1 from coaching_coaches where person_id = $1`, [other.id]);
    expect(rowCount).toBe(1);
  });

  test.each([
    ['422 invalid_zone', { zone: 'Europe/Nowhere' }],
    ['422 invalid_window', { weekly: [{ weekday: 1, start: '12:00', end: '09:00' }] }],
    [
      '422 invalid_window',
      { overrides: [{ date: '2026-03-16', windows: [{ start: '10:00', end: '09:00' }] }] },
    ],
    ['422 body_invalid', { weekly: [{ weekday: 8, start: '09:00', end: '12:00' }] }],
    ['422 body_invalid', { weekly: [{ weekday: 1, start: '9:00', end: '12:00' }] }],
    ['422 body_invalid', { overrides: [{ date: '2026-02-30', windows: [] }] }],
    ['422 body_invalid', { horizonDays: 0 }],
  ])('%s: %j', async (outcome, wrong) => {
    expect(outcomeOf(await set(coach, { ...mornings, ...wrong }))).toBe(outcome);
    expect((await host.request(address, { user: coach })).json).toEqual(mornings);
  });

  test('a leader has no availability, and nobody without an account', async () => {
    const leader = await host.createUser('leader');
    expect(outcomeOf(await set(leader, mornings))).toBe('403 forbidden');
    expect(outcomeOf(await host.request(address, { user: leader }))).toBe('403 forbidden');
    expect(outcomeOf(await host.request(address))).toBe('401 unauthenticated');
  });
});

describe('open slots', () => {
  test('follow the coach’s clock, their day off and their buffer', async () => {
    const engaged = await activeEngagement(host, {
      availability: { ...mornings, weekly: [{ weekday: 1, start: '09:00', end: '12:00' }] },
    });
    // 9 March: Berlin is one hour ahead of UTC; 30 March: two. 16 March is a day off.
    const monday = '2026-03-09T08:00:00.000Z';
    const mondays = await openStarts(engaged, start - day, start + 27 * day);
    expect(mondays.filter((at: string) => at.startsWith('2026-03-09'))).toEqual([
      monday,
      '2026-03-09T08:30:00.000Z',
      '2026-03-09T09:00:00.000Z',
      '2026-03-09T09:30:00.000Z',
      '2026-03-09T10:00:00.000Z',
    ]);
    expect(mondays.filter((at: string) => at.startsWith('2026-03-16'))).toEqual([]);
    expect(mondays).toContain('2026-03-30T07:00:00.000Z');
    await book(host, engaged, Date.parse(monday));
    expect(await openStarts(engaged, start - day, start + day)).toEqual([
      '2026-03-09T09:15:00.000Z',
      '2026-03-09T09:45:00.000Z',
    ]);
  });

  test('are shorter for a first talk, and leave out the leader’s sessions with others', async () => {
    const engaged = await activeEngagement(host);
    const other = await activeEngagement(host, { leader: engaged.leader });
    await book(host, other, start);
    expect(await openStarts(engaged, start - hour, start + 2 * hour)).toEqual([
      instant(start - hour),
      instant(start + hour),
    ]);
    expect(await openStarts(engaged, start + hour, start + 2 * hour, '&kind=chemistry')).toEqual([
      instant(start + hour),
      instant(start + 1.5 * hour),
    ]);
  });

  test('every slot that is offered can be booked', async () => {
    const engaged = await activeEngagement(host, {
      availability: mornings as object,
      parameters: { sessions: 50 },
    });
    for (let left = await openStarts(engaged, start, start + 30 * day); left.length > 0; ) {
      const [next] = left;
      expect([next, outcomeOf(await book(host, engaged, Date.parse(next)))]).toEqual([next, '201']);
      left = await openStarts(engaged, start, start + 30 * day);
    }
  });

  test('are not listed for more than 92 days, nor backwards; before the coach is there, not at all', async () => {
    const engaged = await activeEngagement(host);
    const ask = (from: number, to: number, path = engaged.path) =>
      host.request(`${path}/open-slots?from=${instant(from)}&to=${instant(to)}`, { user: engaged.leader });
    expect(outcomeOf(await ask(start, start + 92 * day))).toBe('200');
    expect(outcomeOf(await ask(start, start + 92 * day + 1))).toBe('422 invalid_window');
    expect(outcomeOf(await ask(start, start - 1))).toBe('422 invalid_window');
    for (const edge of ['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.000Z'])
      expect((await ask(Date.parse(edge), Date.parse(edge))).json).toEqual({ items: [] });
    const { leader, coach: intake } = engaged;
    const early = await activeEngagement(host, { leader, coach: intake, withoutCoach: true });
    expect(outcomeOf(await ask(start, start + day, early.path))).toBe('409 coach_missing');
    const broken = await host.request(`${engaged.path}/open-slots?from=now`, { user: leader });
    expect(broken.json).toMatchObject({
      code: 'query_invalid',
      issues: [{ path: ['from'] }, { path: ['to'] }],
    });
  });

  test('take as many queries in a full calendar as in an empty one: four at most, and those that sign in', async () => {
    const engaged = await activeEngagement(host, { parameters: { sessions: 200 } });
    const month = () => openStarts(engaged, start, start + 30 * day);
    await month();
    const empty = await countQueries(month);
    for (let index = 0; index < 20; index += 1) await book(host, engaged, start + index * day);
    expect(await countQueries(month)).toBe(empty);
    const signIn = await countQueries(() => host.request('/api/users/me', { user: engaged.leader }));
    expect(empty).toBeLessThanOrEqual(4 + signIn);
  });
});
