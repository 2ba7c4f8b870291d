import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeEngagement, type EngagementOptions } from '../../../test/fixtures/activeEngagement.ts';
import { outcome } from '../../../test/fixtures/clients.ts';
import { type PlainHost, startPlainHost } from '../../../test/fixtures/startPlainHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

const minute = 60_000;

let plain: PlainHost;
let leader: HostUser;
let coach: HostUser;
let sponsor: HostUser;
beforeAll(async () => {
  plain = await startPlainHost();
  ({ leader, coach, sponsor } = plain);
}, 120_000);
afterAll(() => plain.close());

const as = (user: HostUser) => plain.as(user).engagements;
async function start(options: EngagementOptions = {}): Promise<string> {
  const begun = await activeEngagement(plain.host, { leader, coach, availability: null, ...options });
  return begun.engagement.id;
}

test('leader and coach read who takes part, how far it is, and what is left', async () => {
  const engagementId = await start({
    also: [{ person: sponsor.id, part: 'sponsor' }],
    engagement: { state: 'focusing', startedAt: plain.clock.now - minute },
    parameters: { parties: ['leader', 'coach', 'sponsor'], sessions: 6 },
  });
  const expected = {
    id: engagementId,
    state: 'focusing',
    program: { key: 'demo-program', title: 'Demo program' },
    leader: { id: leader.id, name: 'Lea Demo' },
    coach: { id: coach.id, name: 'Cole Demo' },
    coachChosen: true,
    coachAccepted: true,
    sponsor: { id: sponsor.id, name: 'Spence Demo' },
    fitScreenRecorded: false,
    openReferral: null,
    agreement: { version: 1, complete: true },
    allotment: { agreed: 6, used: 0, left: 6 },
    next: { to: 'active', missing: [{ code: 'focus_count', path: ['focusAreas'] }] },
    createdAt: new Date(plain.clock.now - minute).toISOString(),
  };
  for (const person of [leader, coach])
    expect(await as(person).get({ engagementId })).toMatchObject(expected);
});

test('what is not there yet is null, and counts nothing', async () => {
  const engagementId = await start({
    withoutCoach: true,
    parameters: null,
    engagement: { state: 'terminated' },
  });
  expect(await as(leader).get({ engagementId })).toMatchObject({
    coach: null,
    sponsor: null,
    agreement: null,
    allotment: { agreed: 0, used: 0, left: 0 },
    next: null,
  });
});

test('nobody else reads an engagement, whatever their part in it', async () => {
  const manager = await plain.host.createUser('manager');
  const delegate = await plain.host.createUser('delegate');
  const engagementId = await start({
    also: [
      { person: sponsor.id, part: 'sponsor' },
      { person: manager.id, part: 'manager' },
      { person: delegate.id, part: 'delegate' },
    ],
  });
  for (const other of [sponsor, manager, delegate, ...plain.strangers]) {
    // Sponsor and manager know that the engagement is there.
    expect([other.roles, await outcome(as(other).get({ engagementId }))]).toEqual([
      other.roles,
      other === sponsor || other === manager ? '403 forbidden' : '404 not_found',
    ]);
    expect([other.roles, (await as(other).list()).items]).toEqual([other.roles, []]);
  }
  expect(await outcome(as(leader).get({ engagementId: 'nowhere' }))).toBe('404 not_found');
});

test('the list holds one’s own as leader and as coach, newest first, page by page', async () => {
  const both = await plain.host.createUser(['leader', 'coach']);
  const led = await start({ leader: both, engagement: { startedAt: plain.clock.now } });
  const coached = await start({ coach: both, engagement: { startedAt: plain.clock.now + minute } });
  const oldest = await start({ leader: both, engagement: { startedAt: plain.clock.now - minute } });
  await start();
  const ids: string[] = [];
  for await (const { id, next } of as(both).list({ limit: 1 })) {
    ids.push(id);
    expect(next).toBeNull();
  }
  expect(ids).toEqual([coached, led, oldest]);
});

test('each of the list has its own figures', async () => {
  const person = await plain.host.createUser('leader');
  const few = await start({ leader: person, parameters: { sessions: 3 } });
  const many = await start({ leader: person, parameters: { sessions: 8 } });
  const { id: planned } = await plain.as(coach).engagements.get({ engagementId: many });
  await as(coach).raiseReferral({ engagementId: many, level: 'consider', recommendation: 'A talk.' });
  const { items } = await as(person).list();
  const byId = new Map(items.map((item) => [item.id, item]));
  expect(byId.get(few)).toMatchObject({ allotment: { agreed: 3, left: 3 }, openReferral: null });
  expect(byId.get(planned)).toMatchObject({ allotment: { agreed: 8, left: 8 }, openReferral: 'consider' });
});

test('who has lost their role reads nothing of what they took part in', async () => {
  const editor = await plain.host.createUser('editor');
  const engagementId = await start({ leader: editor });
  expect(await outcome(as(editor).get({ engagementId }))).toBe('404 not_found');
  expect((await as(editor).list()).items).toEqual([]);
});
