import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeEngagement, testKey } from '../../../test/fixtures/activeEngagement.ts';
import { book, idOf, instant, outcomeOf, toSession } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, type HostUser, hostRoles, startHost } from '../../../test/harness/index.ts';

const hour = 3_600_000;
const now = Date.parse('2026-03-02T08:00:00.000Z');
const start = now + 7 * 24 * hour;

let host: Host;
let id: string;
let engaged: Awaited<ReturnType<typeof activeEngagement>>;
let sponsor: HostUser;
let manager: HostUser;
let delegate: HostUser;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => now } });
  sponsor = await host.createUser('sponsor');
  manager = await host.createUser('manager');
  delegate = await host.createUser('delegate');
  engaged = await activeEngagement(host, {
    also: [
      { person: sponsor.id, part: 'sponsor' },
      { person: manager.id, part: 'manager' },
      { person: delegate.id, part: 'delegate' },
    ],
  });
  id = idOf(await book(host, engaged, start));
  await toSession(host, id, 'agenda', engaged.leader, { text: 'private topic' });
  await toSession(host, id, 'notes', engaged.coach, { audience: 'shared', text: 'shared thought' });
});
afterAll(() => host.close());

/** Who meets when, and not a word more: what somebody may not see is absent, never made up. */
const scheduleOf = (session: string, at: number) => ({
  id: session,
  engagementId: engaged.engagement.id,
  kind: 'coaching',
  state: 'confirmed',
  start: instant(at),
  end: instant(at + hour),
  leader: { id: engaged.leader.id, name: 'Test leader' },
  coach: { id: engaged.coach.id, name: 'Test coach' },
});

/** What a request belongs to that is no session itself: who reads none of those is not told that there are any. */
const apart = ['notes', 'agenda', 'offers'];

/** Every request about a session, with a body that its schema takes. */
const requests: readonly (readonly [string, unknown?])[] = [
  [''],
  ['notes'],
  ['reschedule', { start: instant(start + 48 * hour) }],
  ['cancel', {}],
  ['completion', { actions: [], noActions: true }],
  ['no-show', {}],
  ['waiver', { reason: 'a reason' }],
  ['agenda', { text: 'x' }],
  ['offers', { kind: 'insight', text: 'x' }],
  ['notes', { audience: 'shared', text: 'x' }],
];
const engagementRequests = [
  ['sessions', undefined],
  ['sessions', { start: instant(start + 24 * hour) }],
  ['actions', undefined],
  [`open-slots?from=${instant(start)}&to=${instant(start + hour)}`, undefined],
] as const;

describe.each(hostRoles.filter((role) => role !== 'orgAdmin'))(
  '%s without a part in the engagement',
  (role) => {
    test('finds nothing', async () => {
      const stranger = await host.createUser(role);
      for (const [name, body] of requests)
        expect([name, outcomeOf(await toSession(host, id, name, stranger, body))]).toEqual([
          name,
          '404 not_found',
        ]);
      for (const [name, body] of engagementRequests) {
        const reply = await host.request(`${engaged.path}/${name}`, {
          user: stranger,
          ...(body ? { body } : {}),
        });
        expect([name, outcomeOf(reply)]).toEqual([name, '404 not_found']);
      }
    });
  },
);

test('an organization’s admin reads the schedule of their organization, and finds nothing else', async () => {
  const admin = await host.createUser('orgAdmin');
  const schedule = await toSession(host, id, '', admin);
  expect(schedule.json).toEqual(scheduleOf(id, start));
  expect(schedule.text).not.toContain('private topic');
  for (const [name, body] of requests.slice(1))
    expect([name, outcomeOf(await toSession(host, id, name, admin, body))]).toEqual([
      name,
      apart.includes(name) ? '404 not_found' : '403 forbidden',
    ]);
});

test('an unknown session looks the same as one of others', async () => {
  for (const [name, body] of requests)
    expect(outcomeOf(await toSession(host, 'nowhere', name, engaged.leader, body))).toBe('404 not_found');
});

test('sponsor and manager take part, and find nothing here', async () => {
  for (const user of [sponsor, manager])
    for (const [name, body] of requests)
      expect([name, outcomeOf(await toSession(host, id, name, user, body))]).toEqual([name, '404 not_found']);
});

test('who has lost their role has lost their rights, whatever part they had', async () => {
  const demoted = await host.createUser('editor');
  const other = await activeEngagement(host, { leader: demoted });
  expect(outcomeOf(await book(host, other, start))).toBe('404 not_found');
});

test('without signing in there is a 401', async () => {
  for (const [name, body] of requests)
    expect(outcomeOf(await toSession(host, id, name, undefined, body))).toBe('401 unauthenticated');
});

test('the leader owns the agenda, the coach makes the offers', async () => {
  expect(outcomeOf(await toSession(host, id, 'agenda', engaged.coach, { text: 'x' }))).toBe('403 forbidden');
  const offer = { kind: 'insight', text: 'x' };
  expect(outcomeOf(await toSession(host, id, 'offers', engaged.leader, offer))).toBe('403 forbidden');
});

test('a delegate keeps the leader’s calendar and sees nothing of what is said', async () => {
  const booked = await book(host, engaged, start + 96 * hour, { user: delegate });
  expect(booked.status).toBe(201);
  expect(booked.json).toEqual((await toSession(host, idOf(booked), '', delegate)).json);
  const moved = await toSession(host, idOf(booked), 'reschedule', delegate, {
    start: instant(start + 98 * hour),
  });
  expect(moved.json).toEqual(scheduleOf(idOf(booked), start + 98 * hour));
  expect((await toSession(host, idOf(booked), '', engaged.leader)).json).toMatchObject({
    history: [{ by: 'leader' }],
  });
  expect((await toSession(host, idOf(booked), 'cancel', delegate)).json).toEqual({
    ...scheduleOf(idOf(booked), start + 98 * hour),
    state: 'cancelled',
  });

  const read = await toSession(host, id, '', delegate);
  expect(read.json).toEqual(scheduleOf(id, start));
  expect(read.text).not.toContain('private topic');
  for (const [name, body] of requests.filter(([name]) => !['', 'reschedule', 'cancel'].includes(name)))
    expect([name, outcomeOf(await toSession(host, id, name, delegate, body))]).toEqual([
      name,
      apart.includes(name) ? '404 not_found' : '403 forbidden',
    ]);
});
