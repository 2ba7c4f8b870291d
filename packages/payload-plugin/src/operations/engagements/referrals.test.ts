import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeEngagement, type EngagementOptions } from '../../../test/fixtures/activeEngagement.ts';
import { outcome } from '../../../test/fixtures/clients.ts';
import { dumpTables, formsOf } from '../../../test/fixtures/dumpTables.ts';
import { type PlainHost, startPlainHost } from '../../../test/fixtures/startPlainHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

let plain: PlainHost;
let leader: HostUser;
let coach: HostUser;
let sponsor: HostUser;
let manager: HostUser;
let delegate: HostUser;
beforeAll(async () => {
  plain = await startPlainHost();
  ({ leader, coach, sponsor } = plain);
  manager = await plain.host.createUser('manager');
  delegate = await plain.host.createUser('delegate');
}, 120_000);
afterAll(() => plain.close());

const as = (user: HostUser) => plain.as(user).engagements;

/** Returns the id of an engagement with everybody who can have a part in one. */
async function start(engagement: EngagementOptions['engagement'] = {}): Promise<string> {
  const begun = await activeEngagement(plain.host, {
    leader,
    coach,
    availability: null,
    also: [
      { person: sponsor.id, part: 'sponsor' },
      { person: manager.id, part: 'manager' },
      { person: delegate.id, part: 'delegate' },
    ],
    engagement,
  });
  return begun.engagement.id;
}
const raise = (engagementId: string, level: 'consider' | 'recommend' | 'urgent', action?: string) =>
  as(coach).raiseReferral({
    engagementId,
    level,
    recommendation: `A talk with your doctor (${level}).`,
    ...(action ? { action } : {}),
  });
/** Everybody but the two who may know of a referral. */
const others = () => [sponsor, manager, delegate, ...plain.strangers];

describe('a referral', () => {
  test('is raised by the coach alone', async () => {
    const engagementId = await start();
    const body = { engagementId, level: 'consider', recommendation: 'A talk.' } as const;
    expect(await outcome(as(leader).raiseReferral(body))).toBe('403 forbidden');
    for (const other of others())
      expect([other.roles, await outcome(as(other).raiseReferral(body))]).toEqual([
        other.roles,
        '404 not_found',
      ]);
    expect((await as(coach).listReferrals({ engagementId })).items).toEqual([]);
    expect(await raise(engagementId, 'consider', 'Named two places.')).toEqual({
      id: expect.any(String),
      level: 'consider',
      recommendation: 'A talk with your doctor (consider).',
      date: '2026-03-02',
      action: 'Named two places.',
      outcome: 'open',
    });
    expect(await raise(engagementId, 'recommend')).toMatchObject({ action: null });
  });

  test('is read by leader and coach, and nobody else learns that there is one', async () => {
    const engagementId = await start();
    await raise(engagementId, 'urgent', 'Called together.');
    for (const person of [leader, coach])
      expect((await as(person).listReferrals({ engagementId })).items).toMatchObject([{ level: 'urgent' }]);
    for (const other of others())
      expect([other.roles, await outcome(as(other).listReferrals({ engagementId }))]).toEqual([
        other.roles,
        '404 not_found',
      ]);
    expect(await outcome(as(leader).listReferrals({ engagementId: 'nowhere' }))).toBe('404 not_found');
    const { reports } = plain.as(sponsor);
    expect(JSON.stringify(await reports.getSponsored({ engagementId }))).not.toMatch(
      /urgent|referral|doctor/i,
    );
  });

  test('tells the leader the recommendation, and never what the coach did about it', async () => {
    const engagementId = await start();
    const action = 'canary-action-77d0';
    const { id: referralId } = await raise(engagementId, 'recommend', action);
    expect((await as(coach).listReferrals({ engagementId })).items).toMatchObject([{ action }]);
    const { items } = await as(leader).listReferrals({ engagementId });
    expect(items).toMatchObject([{ id: referralId, recommendation: 'A talk with your doctor (recommend).' }]);
    expect(items[0]).not.toHaveProperty('action');
    expect(await as(coach).settleReferral({ engagementId, referralId, outcome: 'accepted' })).toMatchObject({
      action,
    });
    const exported = JSON.stringify(await plain.as(leader).privacy.exportMine());
    expect(exported).toContain('A talk with your doctor (recommend).');
    expect(exported).not.toContain(action);
    const dump = await dumpTables(plain.host.databaseUrl);
    for (const text of [action, 'A talk with your doctor'])
      for (const form of formsOf(text)) expect(dump).not.toContain(form);
  });

  test('belongs to its engagement: the lists of others are without it', async () => {
    const [engagementId, other] = [await start(), await start()];
    await raise(engagementId, 'consider');
    expect((await as(coach).listReferrals({ engagementId: other })).items).toEqual([]);
  });

  test('comes page by page, each once', async () => {
    const engagementId = await start();
    const raised = [await raise(engagementId, 'consider'), await raise(engagementId, 'recommend')];
    const ids: string[] = [];
    for await (const { id } of as(leader).listReferrals({ engagementId, limit: 1 })) ids.push(id);
    expect(ids.sort()).toEqual(raised.map(({ id }) => id).sort());
  });
});

test('the referral of the newest day comes first, on whatever page', async () => {
  const engagementId = await start();
  const first = plain.clock.now;
  const days = [0, 1, 2, 3, 4, 5];
  for (const day of days) {
    plain.clock.now = first + day * 86_400_000;
    await raise(engagementId, 'consider');
  }
  const listed: string[] = [];
  for await (const { date } of as(leader).listReferrals({ engagementId, limit: 2 })) listed.push(date);
  plain.clock.now = first;
  expect(listed).toEqual(
    days.toReversed().map((day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10)),
  );
});

describe('the end of a referral', () => {
  test.each(['accepted', 'declined', 'resolved'] as const)('can be that it was %s', async (how) => {
    const engagementId = await start();
    const { id: referralId } = await raise(engagementId, 'recommend');
    expect(await as(coach).get({ engagementId })).toMatchObject({ openReferral: 'recommend' });
    expect(await as(coach).settleReferral({ engagementId, referralId, outcome: how })).toMatchObject({
      id: referralId,
      outcome: how,
    });
    expect((await as(leader).listReferrals({ engagementId })).items).toMatchObject([{ outcome: how }]);
    expect(await as(coach).get({ engagementId })).toMatchObject({ openReferral: null });
  });

  test('is recorded by the coach, of this engagement’s referrals alone', async () => {
    const [engagementId, other] = [await start(), await start()];
    const { id: referralId } = await raise(other, 'urgent');
    const settle = (person: HostUser, where: string, id = referralId) =>
      outcome(as(person).settleReferral({ engagementId: where, referralId: id, outcome: 'resolved' }));
    expect(await settle(coach, engagementId)).toBe('404 not_found');
    expect(await settle(coach, other, 'nothing')).toBe('404 not_found');
    expect(await settle(leader, other)).toBe('403 forbidden');
    for (const person of others()) expect(await settle(person, other)).toBe('404 not_found');
    expect(await as(coach).get({ engagementId: other })).toMatchObject({ openReferral: 'urgent' });
    expect(await settle(coach, other)).toBe('done');
  });

  test('is not that it is open', async () => {
    const engagementId = await start();
    const { id } = await raise(engagementId, 'consider');
    const reply = await plain.host.request(
      `/api/coaching/v1/engagements/${engagementId}/referrals/${id}/outcome`,
      { user: coach, body: { outcome: 'open' } },
    );
    expect(reply.status).toBe(422);
  });
});

describe('an open referral', () => {
  test('is shown by the strongest that is open', async () => {
    const engagementId = await start();
    const open = async () => (await as(leader).get({ engagementId })).openReferral;
    await raise(engagementId, 'recommend');
    const urgent = await raise(engagementId, 'urgent');
    await raise(engagementId, 'consider');
    expect(await open()).toBe('urgent');
    expect((await as(leader).list()).items.find(({ id }) => id === engagementId)).toMatchObject({
      openReferral: 'urgent',
    });
    await as(coach).settleReferral({ engagementId, referralId: urgent.id, outcome: 'accepted' });
    expect(await open()).toBe('recommend');
  });

  const screened = {
    state: 'screening',
    fitScreen: {
      doesWellInRole: true,
      choosesFreely: true,
      setsOwnAgenda: true,
      remedial: false,
      otherHelpFitsBetter: false,
    },
  } as const;

  test('holds up matching while it is urgent', async () => {
    const engagementId = await start(screened);
    const { id: referralId } = await raise(engagementId, 'urgent');
    expect(await as(leader).get({ engagementId })).toMatchObject({
      next: { to: 'matching', missing: [{ code: 'referral_open' }] },
    });
    expect(await outcome(as(coach).advance({ engagementId, to: 'matching' }))).toBe('409 referral_open');
    await as(coach).settleReferral({ engagementId, referralId, outcome: 'accepted' });
    expect(await outcome(as(coach).advance({ engagementId, to: 'matching' }))).toBe('done');
  });

  test('holds up nothing while it is milder', async () => {
    const engagementId = await start(screened);
    await raise(engagementId, 'consider');
    await raise(engagementId, 'recommend');
    expect(await outcome(as(coach).advance({ engagementId, to: 'matching' }))).toBe('done');
  });

  test('is a flag beside the state: it changes none', async () => {
    const engagementId = await start();
    await raise(engagementId, 'urgent');
    expect(await as(leader).get({ engagementId })).toMatchObject({ state: 'active' });
  });
});
