import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeEngagement, type EngagementOptions } from '../../../test/fixtures/activeEngagement.ts';
import { outcome } from '../../../test/fixtures/clients.ts';
import { dumpTables, formsOf } from '../../../test/fixtures/dumpTables.ts';
import { type PlainHost, startPlainHost } from '../../../test/fixtures/startPlainHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

let plain: PlainHost;
let leader: HostUser;
let coach: HostUser;
beforeAll(async () => {
  plain = await startPlainHost();
  ({ leader, coach } = plain);
}, 120_000);
afterAll(() => plain.close());

const as = (user: HostUser | null) => plain.as(user).engagements;
const screen = {
  doesWellInRole: true,
  choosesFreely: true,
  setsOwnAgenda: true,
  remedial: false,
  otherHelpFitsBetter: false,
};

/** Returns the id of an engagement that has no agreement and no chosen coach yet. */
async function start(engagement: EngagementOptions['engagement'] = {}): Promise<string> {
  const begun = await activeEngagement(plain.host, {
    leader,
    coach,
    availability: null,
    parameters: null,
    engagement: { state: 'screening', coachChosen: false, coachAccepted: false, ...engagement },
  });
  return begun.engagement.id;
}

/** Returns a coach who has said when they can be booked, and takes new leaders unless told otherwise. */
async function listedCoach(takesNew = true): Promise<HostUser> {
  const { coach: listed } = await activeEngagement(plain.host, { leader, availability: { takesNew } });
  return listed;
}

const whenever = {
  zone: 'UTC',
  weekly: [],
  overrides: [],
  bufferMinutes: 0,
  minimumNoticeMinutes: 0,
  horizonDays: 30,
};
const later = ['matching', 'contracting', 'active', 'paused', 'completed', 'terminated'] as const;

describe('the fit screen', () => {
  test('is recorded by the coach alone; the leader is told that it is there', async () => {
    const engagementId = await start();
    expect(await outcome(as(leader).recordFitScreen({ engagementId, ...screen }))).toBe('403 forbidden');
    for (const stranger of plain.strangers)
      expect([
        stranger.roles,
        await outcome(as(stranger).recordFitScreen({ engagementId, ...screen })),
      ]).toEqual([stranger.roles, '404 not_found']);
    expect(await as(leader).get({ engagementId })).toMatchObject({ fitScreenRecorded: false });
    expect(await as(coach).recordFitScreen({ engagementId, ...screen })).toMatchObject({
      id: engagementId,
      fitScreenRecorded: true,
      next: { to: 'matching', missing: [] },
    });
    expect(await as(leader).get({ engagementId })).toMatchObject({ fitScreenRecorded: true });
  });

  test.each(later)('is over once the engagement is in %s', async (state) => {
    const engagementId = await start({ state });
    expect(await outcome(as(coach).recordFitScreen({ engagementId, ...screen }))).toBe(
      '409 transition_not_allowed',
    );
    expect(await as(coach).get({ engagementId })).toMatchObject({ fitScreenRecorded: false });
  });

  test('is the coach’s own judgment: the leader reads not one word of it, and it is sealed', async () => {
    const engagementId = await start();
    const remark = 'canary-remark-91c3';
    await as(coach).recordFitScreen({ engagementId, ...screen, remark });
    expect(JSON.stringify(await as(leader).get({ engagementId }))).not.toContain(remark);
    expect(JSON.stringify(await plain.as(leader).privacy.exportMine())).not.toContain(remark);
    const dump = await dumpTables(plain.host.databaseUrl);
    for (const form of formsOf(remark)) expect(dump).not.toContain(form);
  });

  test('opens the way to matching', async () => {
    const engagementId = await start();
    expect(await outcome(as(coach).advance({ engagementId, to: 'matching' }))).toBe('409 fit_screen_missing');
    await as(coach).recordFitScreen({ engagementId, ...screen });
    expect(await as(coach).advance({ engagementId, to: 'matching' })).toMatchObject({ state: 'matching' });
  });
});

describe('a remedial request', () => {
  const matching = (engagementId: string) => outcome(as(coach).advance({ engagementId, to: 'matching' }));

  test('needs the consent of the leader, which nobody else can give', async () => {
    const engagementId = await start();
    await as(coach).recordFitScreen({ engagementId, ...screen, remedial: true });
    expect(await matching(engagementId)).toBe('409 leader_consent_missing');
    expect(await outcome(as(coach).consentToRemedial({ engagementId }))).toBe('403 forbidden');
    for (const stranger of plain.strangers)
      expect(await outcome(as(stranger).consentToRemedial({ engagementId }))).toBe('404 not_found');
    expect(await matching(engagementId)).toBe('409 leader_consent_missing');
    expect(await as(leader).consentToRemedial({ engagementId })).toMatchObject({
      next: { to: 'matching', missing: [] },
    });
    expect(await matching(engagementId)).toBe('done');
  });

  test('that is told anew is asked for anew', async () => {
    const engagementId = await start();
    await as(coach).recordFitScreen({ engagementId, ...screen, remedial: true });
    await as(leader).consentToRemedial({ engagementId });
    await as(coach).recordFitScreen({ engagementId, ...screen, remedial: true, remark: 'More than that.' });
    expect(await matching(engagementId)).toBe('409 leader_consent_missing');
  });

  test('that is taken back needs no consent', async () => {
    const engagementId = await start();
    await as(coach).recordFitScreen({ engagementId, ...screen, remedial: true });
    await as(coach).recordFitScreen({ engagementId, ...screen, remedial: false });
    expect(await matching(engagementId)).toBe('done');
  });

  test.each(later)('cannot be consented to any more in %s', async (state) => {
    const engagementId = await start({ state, fitScreen: { ...screen, remedial: true } });
    expect(await outcome(as(leader).consentToRemedial({ engagementId }))).toBe('409 transition_not_allowed');
  });
});

describe('the coaches to choose from', () => {
  test('are those of the organization who take new leaders, by name and in their own words', async () => {
    const engagementId = await start({ state: 'matching' });
    const listed = await listedCoach();
    const full = await listedCoach(false);
    await plain.as(plain.coachElsewhere).availability.set(whenever);
    const items: { readonly id: string; readonly name: string }[] = [];
    for await (const item of as(leader).listCoaches({ engagementId, limit: 2 })) items.push(item);
    expect(items).toContainEqual({
      id: listed.id,
      name: 'Test coach',
      about: 'A demo coach.',
      languages: ['en'],
    });
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(full.id);
    expect(ids).not.toContain(plain.coachElsewhere.id);
  });

  test('are listed for the leader of the engagement and for nobody without a part in it', async () => {
    const engagementId = await start({ state: 'matching' });
    const admin = plain.strangers.filter(({ roles }) => roles.includes('orgAdmin'));
    for (const stranger of [...admin, await plain.host.createUser('leader')])
      expect(await outcome(as(stranger).listCoaches({ engagementId }))).toBe('404 not_found');
    expect(await outcome(as(plain.coachElsewhere).listCoaches({ engagementId }))).toBe('404 not_found');
    expect(await outcome(as(leader).listCoaches({ engagementId: 'nowhere' }))).toBe('404 not_found');
  });
});

describe('the choice of a coach', () => {
  test('is the leader’s', async () => {
    const engagementId = await start({ state: 'matching' });
    const { id: coachId } = await listedCoach();
    expect(await outcome(as(coach).chooseCoach({ engagementId, coachId }))).toBe('403 forbidden');
    for (const stranger of plain.strangers)
      expect(await outcome(as(stranger).chooseCoach({ engagementId, coachId }))).toBe('404 not_found');
    expect(await as(leader).chooseCoach({ engagementId, coachId })).toMatchObject({
      coach: { id: coachId },
      leader: { id: leader.id },
      coachChosen: true,
      coachAccepted: false,
    });
  });

  test('falls on one of the coaches who are listed, and on no other account', async () => {
    const engagementId = await start({ state: 'matching' });
    const full = await listedCoach(false);
    await plain.as(plain.coachElsewhere).availability.set(whenever);
    for (const coachId of [full.id, plain.coachElsewhere.id, leader.id, plain.sponsor.id, coach.id, 'nobody'])
      expect(await outcome(as(leader).chooseCoach({ engagementId, coachId }))).toBe('409 coach_unavailable');
    const reply = await plain.host.request(`/api/coaching/v1/engagements/${engagementId}/coach`, {
      user: leader,
      body: { coachId: leader.id },
    });
    expect(reply.json).toMatchObject({ issues: [{ path: ['coachId'], code: 'coach_unavailable' }] });
    expect(await as(leader).get({ engagementId })).toMatchObject({
      coach: { id: coach.id },
      coachChosen: false,
    });
  });

  test('falls on nobody who has moved away, laid the role down, or has another part', async () => {
    const [moved, former, sponsoring] = [await listedCoach(), await listedCoach(), await listedCoach()];
    const change = (id: string, data: object) =>
      plain.host.payload.update({ collection: 'users', id, data, overrideAccess: true });
    await change(moved.id, { organization: 'other' });
    await change(former.id, { roles: ['leader'] });
    const begun = await activeEngagement(plain.host, {
      leader,
      coach,
      availability: null,
      parameters: null,
      engagement: { state: 'matching', coachChosen: false, coachAccepted: false },
      also: [{ person: sponsoring.id, part: 'sponsor' }],
    });
    const engagementId = begun.engagement.id;
    const ids: string[] = [];
    for await (const { id } of as(leader).listCoaches({ engagementId })) ids.push(id);
    for (const { id: coachId } of [moved, former, sponsoring])
      expect([
        ids.includes(coachId),
        await outcome(as(leader).chooseCoach({ engagementId, coachId })),
      ]).toEqual([false, '409 coach_unavailable']);
  });

  test.each(['screening', 'contracting', 'active', 'terminated'] as const)(
    'is not made in %s',
    async (state) => {
      const engagementId = await start({ state });
      const { id: coachId } = await listedCoach();
      expect(await outcome(as(leader).chooseCoach({ engagementId, coachId }))).toBe(
        '409 transition_not_allowed',
      );
    },
  );

  test('can be changed: the coach before has no part any more, and the new one accepts anew', async () => {
    const engagementId = await start({ state: 'matching' });
    const [first, second] = [await listedCoach(), await listedCoach()];
    await as(leader).chooseCoach({ engagementId, coachId: first.id });
    expect(await outcome(as(coach).get({ engagementId }))).toBe('404 not_found');
    expect(await as(first).acceptLeader({ engagementId })).toMatchObject({ coachAccepted: true });
    expect(await as(leader).chooseCoach({ engagementId, coachId: second.id })).toMatchObject({
      coach: { id: second.id },
      coachAccepted: false,
    });
    expect(await outcome(as(first).get({ engagementId }))).toBe('404 not_found');
    expect(await outcome(as(second).advance({ engagementId, to: 'contracting' }))).toBe('409 coach_missing');
  });
});

describe('the coach’s acceptance', () => {
  test('follows the choice, and is the chosen coach’s own', async () => {
    const engagementId = await start({ state: 'matching' });
    expect(await outcome(as(coach).acceptLeader({ engagementId }))).toBe('409 coach_missing');
    const chosen = await listedCoach();
    await as(leader).chooseCoach({ engagementId, coachId: chosen.id });
    expect(await outcome(as(leader).acceptLeader({ engagementId }))).toBe('403 forbidden');
    for (const other of [coach, ...plain.strangers])
      expect(await outcome(as(other).acceptLeader({ engagementId }))).toBe('404 not_found');
    expect(await outcome(as(chosen).advance({ engagementId, to: 'contracting' }))).toBe('409 coach_missing');
    expect(await as(chosen).acceptLeader({ engagementId })).toMatchObject({
      coachAccepted: true,
      next: { to: 'contracting', missing: [] },
    });
    expect(await as(chosen).advance({ engagementId, to: 'contracting' })).toMatchObject({
      state: 'contracting',
    });
  });

  test.each(['screening', 'contracting', 'active', 'terminated'] as const)(
    'is not given in %s',
    async (state) => {
      const engagementId = await start({ state, coachChosen: true });
      expect(await outcome(as(coach).acceptLeader({ engagementId }))).toBe('409 transition_not_allowed');
    },
  );
});
