import { personalExportSchema } from '@coaching/core/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngagementFixture } from '../../../test/fixtures/activeEngagement.ts';
import { clientOf, outcome } from '../../../test/fixtures/clients.ts';
import { discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import {
  answerDemoRound,
  approveDemoRaters,
  bookDebrief,
  closeDemoRound,
  demoRaters,
  openDemoRound,
} from '../../../test/fixtures/feedbackRound.ts';
import { type MailHost, startMailHost } from '../../../test/fixtures/startMailHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

const hour = 3_600_000;
const day = 24 * hour;
const begin = Date.parse('2026-03-02T08:00:00.000Z');

let mailHost: MailHost;
let engaged: EngagementFixture;
let leader: HostUser;
let coach: HostUser;
beforeAll(async () => {
  mailHost = await startMailHost(begin);
  engaged = await discoveryEngagement(mailHost.host, { parameters: { sessions: 4 } });
  ({ leader, coach } = engaged);
}, 120_000);
afterAll(() => mailHost.close());

const as = (user: HostUser | null) => clientOf(mailHost.host, user);
const exportOf = (user: HostUser) => as(user).privacy.exportMine();
/** The one engagement of the leader, as they export it. */
async function exported() {
  const { engagements } = await exportOf(leader);
  expect(engagements).toHaveLength(1);
  const [one] = engagements;
  if (!one) throw new Error('There is no engagement.');
  return one;
}

test('an export is about the account that asks', async () => {
  mailHost.clock.now = begin + hour;
  expect(await exportOf(leader)).toMatchObject({
    format: 'coaching-export/2',
    exportedAt: new Date(begin + hour).toISOString(),
    locale: 'en',
    account: {
      id: leader.id,
      name: 'Test leader',
      email: leader.email,
      roles: ['leader'],
      organization: 'main',
      zone: 'UTC',
      locale: 'en',
    },
    engagements: [
      {
        id: engaged.engagement.id,
        part: 'leader',
        engagement: { state: 'discovery', startedAt: expect.stringMatching(/Z$/) },
        overview: await as(leader)
          .engagements.get({ engagementId: engaged.engagement.id })
          .then((view) => ({
            ...view,
            next: null,
          })),
        agreements: [{ version: 1, signatures: [{ at: expect.stringMatching(/Z$/) }, {}] }],
      },
    ],
  });
  mailHost.clock.now = begin;
  expect(await outcome(as(null).privacy.exportMine())).toBe('401 unauthenticated');
});

test('whoever has no part exports their account, with zone and locale', async () => {
  const stranger = await mailHost.host.createUser('leader', { zone: 'Europe/Berlin', locale: 'de' });
  expect(await exportOf(stranger)).toMatchObject({
    account: { id: stranger.id, zone: 'Europe/Berlin', locale: 'de' },
    engagements: [],
    coach: null,
  });
});

test('who is no leader any more exports nothing of it', async () => {
  const former = await mailHost.host.createUser('editor');
  await discoveryEngagement(mailHost.host, { leader: former, coach });
  expect((await exportOf(former)).engagements).toEqual([]);
});

test('what was asked under one’s own address is in it, and nothing of what became of it', async () => {
  const { email } = await mailHost.host.createUser('leader');
  const asker = await mailHost.host.createUser('leader');
  for (const from of [asker.email.toUpperCase(), email])
    await as(null).inquiries.submit({ name: 'Demo asker', email: from, message: `From ${from}` });
  const { inquiries } = await exportOf(asker);
  expect(inquiries.map(({ message }) => message)).toEqual([`From ${asker.email.toUpperCase()}`]);
  expect(Object.keys(inquiries[0] ?? {}).sort()).toEqual(
    ['askedBy', 'email', 'id', 'locale', 'message', 'name', 'receivedAt'].sort(),
  );
});

test('more of anything than a page holds is all in it', async () => {
  const busy = await mailHost.host.createUser('coach');
  const led = await mailHost.host.createUser('leader');
  // More than are read at a time.
  for (let count = 0; count < 21; count += 1)
    await discoveryEngagement(mailHost.host, { leader: led, coach: busy });
  for (const user of [busy, led]) {
    const { engagements } = await exportOf(user);
    expect(new Set(engagements.map(({ id }) => id)).size).toBe(21);
    for (const { assessments, agreements } of engagements)
      expect([assessments.length > 0, agreements.length]).toEqual([true, 1]);
  }
});

test('one’s own answers are in it, those of what is not submitted too, with their results', async () => {
  const engagementId = engaged.engagement.id;
  const { items } = await as(leader).assessments.list({ engagementId });
  const wishes = items.find(({ instrument }) => instrument.key === 'demo-wishes');
  const drivers = items.find(({ instrument }) => instrument.key === 'demo-drivers');
  const answers = { 'asks-first': 5, 'says-thanks': 1, 'decides-soon': 3, 'keeps-calm': 4 };
  const result = await as(leader).assessments.submit({ assessmentId: wishes?.id ?? '', answers });
  await as(leader).assessments.saveAnswers({ assessmentId: drivers?.id ?? '', answers: { D1: 0 } });
  const { assessments } = await exported();
  const byKey = new Map(assessments.map((one) => [one.instrument, one]));
  expect(byKey.get('demo-wishes')).toMatchObject({ state: 'submitted', answers, result });
  // What is begun is theirs as well.
  expect(byKey.get('demo-drivers')).toMatchObject({ state: 'open', answers: { D1: 0 }, result: null });
  const { instruments } = await exportOf(leader);
  for (const { instrumentVersion } of assessments)
    expect(instruments.map(({ id }) => id)).toContain(instrumentVersion);
});

test('sessions, shared notes and one’s own are in it; not one word of the coach’s private notes', async () => {
  const engagementId = engaged.engagement.id;
  const start = new Date(begin + 7 * day).toISOString();
  const { id: sessionId, end } = await as(leader).sessions.book({ engagementId, kind: 'debrief', start });
  const add = (user: HostUser, audience: 'onlyMe' | 'shared', text: string) =>
    as(user).sessions.addNote({ sessionId, audience, text });
  await add(leader, 'onlyMe', 'my own reflection');
  await add(leader, 'shared', 'what I share');
  await add(coach, 'shared', 'what the coach shares');
  await add(coach, 'onlyMe', 'canary-private-note');
  await as(leader).sessions.addAgendaItem({ sessionId, text: 'my topic' });
  await as(coach).sessions.addOffer({ sessionId, kind: 'insight', text: 'an insight' });
  mailHost.clock.now = Date.parse(end);
  const action = { text: 'my next step', dueOn: '2026-04-01' };
  await as(coach).sessions.complete({ sessionId, actions: [action], noActions: false });
  const { notes, sessions, actions, agendaItems, offers, ...rest } = await exported();
  expect(notes.map(({ audience, text }) => [audience, text]).sort()).toEqual([
    ['leaderOnly', 'my own reflection'],
    ['shared', 'what I share'],
    ['shared', 'what the coach shares'],
  ]);
  for (const note of notes)
    expect(note).toMatchObject({ session: sessionId, writtenAt: new Date(begin).toISOString() });
  expect(sessions).toMatchObject([{ id: sessionId, state: 'completed', start, end }]);
  expect(agendaItems).toMatchObject([{ session: sessionId, text: 'my topic' }]);
  expect(offers).toMatchObject([{ session: sessionId, text: 'an insight' }]);
  expect(actions).toMatchObject([action]);
  expect(JSON.stringify([notes, sessions, actions, rest])).not.toContain('canary-private-note');
  mailHost.clock.now = begin;
});

test('a coach takes what they may read of those they coach, and no word or answer that is the leader’s alone', async () => {
  const exportedByCoach = await exportOf(coach);
  const one = exportedByCoach.engagements.find(({ id }) => id === engaged.engagement.id);
  expect(one).toMatchObject({ part: 'coach', overview: { leader: { id: leader.id } } });
  expect(one?.notes.map(({ audience, text }) => [audience, text]).sort()).toEqual([
    ['coachOnly', 'canary-private-note'],
    ['shared', 'what I share'],
    ['shared', 'what the coach shares'],
  ]);
  expect(one?.assessments.length).toBeGreaterThan(0);
  for (const assessment of one?.assessments ?? []) expect(Object.keys(assessment)).not.toContain('answers');
  expect(one?.assessments.some(({ result }) => result !== null)).toBe(true);
  expect(exportedByCoach.coach).toMatchObject({ availability: await as(coach).availability.get() });
  expect(exportedByCoach.people).toContainEqual({ id: leader.id, name: 'Test leader' });
  expect(JSON.stringify(exportedByCoach)).not.toContain('my own reflection');
});

test('who takes data along leaves an entry in the leader’s log, and the leader sees their own too', async () => {
  const log = async () =>
    (await exportOf(leader)).accessLog
      .filter(({ action }) => action.startsWith('privacy.export'))
      .map(({ by, action }) => `${by} ${action}`);
  const left = await log();
  await as(coach).privacy.exportTables();
  const added = await log();
  for (const entry of left) added.splice(added.indexOf(entry), 1);
  expect(added.sort()).toEqual(['coach privacy.exportTables', 'leader privacy.exportMine']);
});

test('a 360 is in it once it is released, as the report, and the rankings that rest on it: never who answered what', async () => {
  const round = await openDemoRound(mailHost.host, engaged);
  await answerDemoRound(mailHost, engaged, round, [
    ['peer', { B1: 4, B2: 1, B3: 5, B4: 1 }],
    ['peer', { B1: 5, B2: 2, B3: 5, B4: 2 }],
    ['peer', { B1: 3, B2: 3, B3: 5, B4: 3 }],
  ]);
  // One is asked and taken off the list again: of the others the export has to tell as before.
  const [asked] = demoRaters('other', 1);
  await approveDemoRaters(mailHost.host, engaged, round, [asked]);
  const { items } = await as(leader).feedback.listRaters({ roundId: round });
  const invitationId = items.find(({ email }) => email === asked?.email)?.id ?? '';
  await as(leader).feedback.withdrawRater({ roundId: round, invitationId });
  const listed = await as(leader).feedback.listRaters({ roundId: round });
  for (const user of [leader, coach]) {
    const open = (await exportOf(user)).engagements.find(({ id }) => id === engaged.engagement.id);
    const raters = open?.feedbackRounds.flatMap((one) => one.raters) ?? [];
    // Those who can still answer, by name; nothing tells whether they have.
    expect(raters.map(({ email }) => email).sort()).toEqual(listed.items.map(({ email }) => email).sort());
    expect(new Set(raters.flatMap((one) => Object.keys(one)))).toEqual(
      new Set(['id', 'group', 'name', 'email', 'state']),
    );
  }
  await closeDemoRound(mailHost, engaged, round);
  await as(coach).feedback.review({ roundId: round });
  const before = await exported();
  expect(before.feedbackRounds).toMatchObject([{ state: 'reviewed', view: null, raters: [] }]);
  expect(before.feedbackRounds.map((one) => Object.keys(one).includes('report'))).toEqual([false]);
  await bookDebrief(mailHost.host, engaged);
  mailHost.clock.now += 21 * day;
  await as(coach).feedback.release({ roundId: round });
  const report = await as(leader).feedback.getReport({ roundId: round });
  const ranking = await as(leader).focus.rank({ engagementId: engaged.engagement.id });
  const all = await exported();
  expect(all.feedbackRounds).toMatchObject([
    { state: 'released', view: report, reportHash: report.reportHash },
  ]);
  expect(all.focusRankings).toMatchObject([{ view: ranking }]);
  const told = JSON.stringify(all);
  for (const secret of ['Demo peer', 'demo.peer', 'tokenHash', 'disclosed'])
    expect([secret, told.includes(secret)]).toEqual([secret, false]);
  mailHost.clock.now = begin;
});

test('a round that ended without a report is in it as such', async () => {
  const round = await openDemoRound(mailHost.host, engaged);
  await as(coach).feedback.abandon({ roundId: round, confirmed: true });
  for (const user of [leader, coach]) {
    const told = (await exportOf(user)).engagements.flatMap(({ feedbackRounds }) => feedbackRounds);
    expect(told.find(({ id }) => id === round)).toMatchObject({ state: 'abandoned', view: null, raters: [] });
  }
});

test('focus areas are in it, with the reason of a shift, which is the leader’s own', async () => {
  const other = await discoveryEngagement(mailHost.host, {
    leader: await mailHost.host.createUser('leader'),
    coach,
    engagement: { state: 'focusing' },
  });
  const engagementId = other.engagement.id;
  const { focus } = as(other.leader);
  const area = (behavior: string) => ({ behavior, observable: 'Others see it.', measure: 'I count.' });
  const { items } = await focus.choose({ engagementId, areas: [area('asks-first')] });
  await as(other.leader).engagements.advance({ engagementId, to: 'active' });
  const to = area('says-thanks');
  await focus.shift({ engagementId, from: items[0]?.id ?? '', to, reason: 'canary-reason' });
  const [mine] = (await exportOf(other.leader)).engagements;
  expect(mine?.focusAreas.map(({ behavior, shiftReason }) => [behavior, shiftReason]).sort()).toEqual([
    ['asks-first', 'canary-reason'],
    ['says-thanks', null],
  ]);
  expect((await exported()).focusAreas).toEqual([]);
});

test('texts that were released, and recommendations with how they ended, as far as each may read them', async () => {
  const sponsor = await mailHost.host.createUser('sponsor');
  const other = await discoveryEngagement(mailHost.host, {
    leader: await mailHost.host.createUser('leader'),
    coach,
    also: [{ person: sponsor.id, part: 'sponsor' }],
    parameters: { parties: ['leader', 'coach', 'sponsor'], sponsorSees: ['progressSummary'] },
  });
  const engagementId = other.engagement.id;
  for (const text of ['My progress.', 'More progress.'])
    await as(other.leader).reports.releaseProgress({ engagementId, text });
  const { id: referralId } = await as(coach).engagements.raiseReferral({
    engagementId,
    level: 'consider',
    recommendation: 'A talk.',
    action: 'canary-action',
  });
  await as(coach).engagements.settleReferral({ engagementId, referralId, outcome: 'resolved' });
  const released = new Date(begin).toISOString();
  const texts = ['More progress.', 'My progress.'].map((text) => ({ text, releasedAt: released }));
  const [mine] = (await exportOf(other.leader)).engagements;
  expect(mine).toMatchObject({
    referrals: [{ level: 'consider', recommendation: 'A talk.', date: '2026-03-02', outcome: 'resolved' }],
  });
  expect(mine?.progressSummaries.map(({ text }) => text).sort()).toEqual(texts.map(({ text }) => text));
  expect(JSON.stringify(mine)).not.toContain('canary-action');
  const ofCoach = (await exportOf(coach)).engagements.find(({ id }) => id === engagementId);
  expect(ofCoach?.referrals).toMatchObject([{ action: 'canary-action' }]);
  // A sponsor takes what was released to them and the facts of the engagement, and nothing else.
  const [theirs] = (await exportOf(sponsor)).engagements;
  expect(theirs).toMatchObject({
    part: 'sponsor',
    agreements: [{ version: 1 }],
    sponsored: await as(sponsor).reports.getSponsored({ engagementId }),
  });
  expect(theirs?.progressSummaries.map(({ text }) => text).sort()).toEqual(texts.map(({ text }) => text));
  const {
    engagement,
    sponsored: _,
    overview: __,
    agreements: ___,
    progressSummaries: ____,
    ...rest
  } = theirs ?? {};
  expect(Object.keys(engagement ?? {}).sort()).toEqual(
    ['id', 'participants', 'program', 'programTitle', 'startedAt', 'state'].sort(),
  );
  expect(Object.values(rest).filter((value) => Array.isArray(value) && value.length > 0)).toEqual([]);
});

test('whoever exports, the document is as the contract has it, and says nothing that stands in no schema', async () => {
  for (const user of [leader, coach]) {
    const whole = await exportOf(user);
    expect(whole.engagements.length).toBeGreaterThan(0);
    expect(personalExportSchema.parse(whole)).toEqual(whole);
  }
});

test('a delegate takes the calendar along, and no content', async () => {
  const delegate = await mailHost.host.createUser('delegate');
  const other = await discoveryEngagement(mailHost.host, {
    leader: await mailHost.host.createUser('leader'),
    coach: await mailHost.host.createUser('coach'),
    also: [{ person: delegate.id, part: 'delegate' }],
    availability: {},
  });
  mailHost.clock.now = begin;
  const start = new Date(begin + 7 * day).toISOString();
  await as(other.leader).sessions.book({ engagementId: other.engagement.id, kind: 'debrief', start });
  const [theirs] = (await exportOf(delegate)).engagements;
  expect(theirs).toMatchObject({ part: 'delegate', engagement: null, overview: null, sessions: [{ start }] });
  expect(Object.keys(theirs?.sessions[0] ?? {}).sort()).toEqual(
    ['coach', 'end', 'id', 'kind', 'leader', 'start', 'state'].sort(),
  );
});
