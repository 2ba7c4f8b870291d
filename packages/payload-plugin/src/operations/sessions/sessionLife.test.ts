import type { Tool } from '@coaching/core/content';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeEngagement, testKey } from '../../../test/fixtures/activeEngagement.ts';
import { countQueries } from '../../../test/fixtures/countQueries.ts';
import { book, idOf, instant, toSession } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, startHost } from '../../../test/harness/index.ts';
import { importContent } from '../../index.ts';

const hour = 3_600_000;
const day = 24 * hour;
const clock = { now: Date.parse('2026-03-02T08:00:00.000Z') };
const monday = clock.now + 7 * day;

const openings: Tool = {
  key: 'openings',
  title: 'Openings',
  summary: 'In one sentence.',
  purpose: 'When it helps.',
  steps: ['Do this.'],
  durationMinutes: 20,
  license: { name: 'CC0 1.0 Universal', spdx: 'CC0-1.0' },
  source: 'Written for these tests',
  language: 'en',
};

let host: Host;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => clock.now } });
  await importContent(host.payload, { tools: [openings] });
});
afterAll(() => host.close());

test('a session is booked, prepared, moved, held and ended with an action', async () => {
  const engaged = await activeEngagement(host);
  const { leader, coach, path } = engaged;

  const from = `from=${instant(monday)}&to=${instant(monday + 2 * hour)}`;
  const open = await host.request(`${path}/open-slots?${from}`, { user: leader });
  expect(open.json).toEqual({
    items: [0, 0.5, 1].map((hours) => ({
      coach: coach.id,
      start: instant(monday + hours * hour),
      end: instant(monday + (hours + 1) * hour),
    })),
  });

  const booked = await book(host, engaged, monday);
  expect(booked.status).toBe(201);
  expect(booked.json).toMatchObject({
    engagementId: engaged.engagement.id,
    kind: 'coaching',
    state: 'confirmed',
    start: instant(monday),
    end: instant(monday + hour),
    leader: { id: leader.id, name: 'Test leader' },
    coach: { id: coach.id, name: 'Test coach' },
    freeCancelUntil: instant(monday - day),
    freeRescheduleUntil: instant(monday - day),
    noShowFrom: instant(monday + hour / 4),
    consumed: false,
    cancelled: null,
    noShow: null,
    sequence: 0,
    history: [],
    agenda: [],
    offers: [],
    actions: [],
  });
  const id = idOf(booked);

  const agenda = await toSession(host, id, 'agenda', leader, { text: 'How I open meetings' });
  expect(agenda.status).toBe(201);
  const offer = await toSession(host, id, 'offers', coach, {
    kind: 'tool',
    text: 'A list of openings',
    tool: 'openings',
  });
  expect(offer.status).toBe(201);
  const unknown = { kind: 'tool', text: 'One that is not there', tool: 'nowhere' };
  const refusedOffer = await toSession(host, id, 'offers', coach, unknown);
  expect(refusedOffer.json).toMatchObject({ code: 'not_found', issues: [{ path: ['tool'] }] });

  const moved = await toSession(host, id, 'reschedule', leader, { start: instant(monday + 5 * hour) });
  expect(moved.json).toMatchObject({
    id,
    calendarUid: Reflect.get(Object(booked.json), 'calendarUid'),
    sequence: 1,
    start: instant(monday + 5 * hour),
    end: instant(monday + 6 * hour),
    history: [
      { at: instant(clock.now), by: 'leader', from: instant(monday), to: instant(monday + 5 * hour) },
    ],
    agenda: [{ text: 'How I open meetings' }],
    offers: [{ kind: 'tool', text: 'A list of openings', tool: 'openings' }],
  });

  const before = clock.now;
  clock.now = monday + 6 * hour;
  const ended = await toSession(host, id, 'completion', coach, {
    actions: [{ text: 'Open with a question', dueOn: '2026-03-16' }, { text: 'Ask Kim how it went' }],
  });
  clock.now = before;
  expect(ended.status).toBe(200);
  expect(ended.json).toMatchObject({
    state: 'completed',
    consumed: true,
    actions: [
      { sessionId: id, text: 'Open with a question', dueOn: '2026-03-16', doneAt: null },
      { sessionId: id, text: 'Ask Kim how it went', dueOn: null, doneAt: null },
    ],
  });
  expect((await toSession(host, id, '', leader)).json).toEqual(ended.json);
  const listed = await host.request(`${path}/sessions`, { user: coach });
  expect(listed.json).toEqual({ items: [ended.json], next: null });
});

test('the list goes from the latest start to the first, page by page, in as many queries for many as for one', async () => {
  const engaged = await activeEngagement(host);
  const ids: string[] = [];
  for (let index = 0; index < 5; index += 1)
    ids.unshift(idOf(await book(host, engaged, monday + index * day)));
  const seen: unknown[] = [];
  let cursor = '';
  do {
    const page = await host.request(`${engaged.path}/sessions?limit=2${cursor}`, { user: engaged.leader });
    const { items, next } = Object(page.json);
    seen.push(...items.map((item: { id: string }) => item.id));
    cursor = next ? `&cursor=${next}` : '';
  } while (cursor);
  expect(seen).toEqual(ids);
});

test('a leader’s late cancel uses a session up, and the coach can give it back', async () => {
  const engaged = await activeEngagement(host);
  const { leader, coach } = engaged;
  const id = idOf(await book(host, engaged, clock.now + 3 * hour));
  const cancelled = await toSession(host, id, 'cancel', leader);
  expect(cancelled.json).toMatchObject({
    state: 'cancelled',
    consumed: true,
    cancelled: { by: 'leader', late: true, at: instant(clock.now) },
    sequence: 1,
  });
  expect((await toSession(host, id, 'waiver', leader, { reason: 'I was ill' })).status).toBe(403);
  const waived = await toSession(host, id, 'waiver', coach, { reason: 'The leader was ill' });
  expect(waived.json).toMatchObject({ state: 'cancelled', consumed: false });
  // The reason stays between the coach and the record.
  expect(waived.text).not.toContain('ill');
});

test('a coach’s cancel never uses one up, and the slot is open again', async () => {
  const engaged = await activeEngagement(host);
  const start = clock.now + 4 * hour;
  const cancelled = await toSession(host, idOf(await book(host, engaged, start)), 'cancel', engaged.coach);
  expect(cancelled.json).toMatchObject({ consumed: false, cancelled: { by: 'coach', late: true } });
  expect((await book(host, engaged, start)).status).toBe(201);
});

test('a no-show is recorded by the one who came, after the grace', async () => {
  const engaged = await activeEngagement(host);
  const [first, second] = [
    idOf(await book(host, engaged, monday)),
    idOf(await book(host, engaged, monday + 2 * hour)),
  ];
  const before = clock.now;
  clock.now = monday + 4 * hour;
  const byCoach = await toSession(host, first, 'no-show', engaged.coach);
  const byLeader = await toSession(host, second, 'no-show', engaged.leader);
  clock.now = before;
  expect(byCoach.json).toMatchObject({ state: 'noShow', noShow: 'leader', consumed: true });
  expect(byLeader.json).toMatchObject({ state: 'noShow', noShow: 'coach', consumed: false });
});

test('chemistry and intake come before the agreement, are half an hour long and use nothing up', async () => {
  const engaged = await activeEngagement(host, {
    engagement: { state: 'matching', coachAccepted: false },
    parameters: null,
  });
  const chemistry = await book(host, engaged, monday, { kind: 'chemistry' });
  expect(chemistry.json).toMatchObject({ end: instant(monday + hour / 2), state: 'confirmed' });
  const intake = await book(host, engaged, monday + hour / 2, { kind: 'intake', user: engaged.coach });
  expect(intake.status).toBe(201);
});

test('the rules are those of the signed agreement, kept on the session', async () => {
  const engaged = await activeEngagement(host, {
    parameters: { freeCancelMinutes: 120, graceMinutes: 5, lateCancelConsumes: false },
  });
  const booked = await book(host, engaged, clock.now + hour);
  expect(booked.json).toMatchObject({
    freeCancelUntil: instant(clock.now - hour),
    noShowFrom: instant(clock.now + hour + 5 * 60_000),
  });
  const cancelled = await toSession(host, idOf(booked), 'cancel', engaged.leader);
  expect(cancelled.json).toMatchObject({ consumed: false, cancelled: { late: true } });
});

test('each reads their own notes and the shared ones', async () => {
  const engaged = await activeEngagement(host);
  const { leader, coach } = engaged;
  const id = idOf(await book(host, engaged, monday));
  const write = (user: typeof leader, audience: string, text: string) =>
    toSession(host, id, 'notes', user, { audience, text });
  expect((await write(leader, 'onlyMe', 'my reflection')).json).toMatchObject({
    audience: 'leaderOnly',
    mine: true,
  });
  expect((await write(coach, 'onlyMe', 'my private note')).json).toMatchObject({ audience: 'coachOnly' });
  expect((await write(coach, 'shared', 'for both')).json).toMatchObject({ audience: 'shared', mine: true });
  const textsFor = async (user: typeof leader) => {
    const { json } = await toSession(host, id, 'notes', user);
    return Object(json)
      .items.map((note: { text: string; mine: boolean }) => `${note.text} ${note.mine}`)
      .sort();
  };
  expect(await textsFor(leader)).toEqual(['for both false', 'my reflection true']);
  expect(await textsFor(coach)).toEqual(['for both true', 'my private note true']);
  // A page that others' notes had been taken out of would tell how many there are.
  const before = clock.now;
  clock.now += hour;
  await write(coach, 'onlyMe', 'another private note');
  clock.now = before;
  const newest = await host.request(`/api/coaching/v1/sessions/${id}/notes?limit=1`, { user: leader });
  expect(newest.json).toMatchObject({ items: [{ audience: expect.any(String) }] });
});

test('to book and to cancel ask the database for no more than they need', async () => {
  const engaged = await activeEngagement(host);
  const next = (days: number) => book(host, engaged, clock.now + (30 + days) * day);
  const id = idOf(await next(0));
  const signIn = await countQueries(() => host.request('/api/users/me', { user: engaged.leader }));
  const statements = async (work: () => Promise<unknown>) => (await countQueries(work)) - signIn;
  // Begin and end; lock, engagement, calendar with terms, session, people, and the audit entry with the reminder.
  expect(await statements(() => next(1))).toBeLessThanOrEqual(9);
  expect(await statements(() => toSession(host, id, 'cancel', engaged.leader, {}))).toBeLessThanOrEqual(16);
});

test('no number of sessions is too many to count', async () => {
  const engaged = await activeEngagement(host);
  await book(host, engaged, monday);
  const client = new pg.Client({ connectionString: host.databaseUrl });
  await client.connect();
  await client.query(
    `insert into coaching_sessions
      select (jsonb_populate_record(booked, jsonb_build_object(
        'id', gen_random_uuid(), 'calendar_uid', gen_random_uuid(), 'state', 'completed', 'consumed', true))).*
      from coaching_sessions booked, generate_series(1, 10001) where booked.engagement_id = $1`,
    [engaged.engagement.id],
  );
  await client.end();
  const { json } = await host.request(engaged.path, { user: engaged.leader });
  expect(json).toMatchObject({ allotment: { used: 10_001, left: 0 } });
});
