import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngagementFixture } from '../../../test/fixtures/activeEngagement.ts';
import { clientOf, outcome } from '../../../test/fixtures/clients.ts';
import { discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import {
  answerDemoRound,
  bookDebrief,
  closeDemoRound,
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
    format: 'coaching-export/1',
    exportedAt: new Date(begin + hour).toISOString(),
    account: { id: leader.id, name: 'Test leader', email: leader.email, roles: ['leader'] },
    engagements: [
      { engagement: { id: engaged.engagement.id, state: 'discovery' }, agreements: [{ version: 1 }] },
    ],
  });
  mailHost.clock.now = begin;
  expect(await outcome(as(null).privacy.exportMine())).toBe('401 unauthenticated');
});

test('whoever leads nothing exports their account: a coach nothing of those they coach', async () => {
  const stranger = await mailHost.host.createUser('leader');
  for (const person of [coach, stranger])
    expect(await exportOf(person)).toMatchObject({ account: { id: person.id }, engagements: [] });
});

test('who is no leader any more exports nothing of it', async () => {
  const former = await mailHost.host.createUser('editor');
  await discoveryEngagement(mailHost.host, { leader: former, coach });
  expect((await exportOf(former)).engagements).toEqual([]);
});

test('one’s own answers are in it with their results; what is not submitted yet is not', async () => {
  const engagementId = engaged.engagement.id;
  const { items } = await as(leader).assessments.list({ engagementId });
  const wishes = items.find(({ instrument }) => instrument.key === 'demo-wishes');
  const drivers = items.find(({ instrument }) => instrument.key === 'demo-drivers');
  const answers = { 'asks-first': 5, 'says-thanks': 1, 'decides-soon': 3, 'keeps-calm': 4 };
  const result = await as(leader).assessments.submit({ assessmentId: wishes?.id ?? '', answers });
  await as(leader).assessments.saveAnswers({ assessmentId: drivers?.id ?? '', answers: { D1: 0 } });
  expect((await exported()).assessments).toEqual([{ answers, result }]);
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
  const { notes, sessions, actions, ...rest } = await exported();
  expect(notes.map(({ audience, text }) => [audience, text]).sort()).toEqual([
    ['leaderOnly', 'my own reflection'],
    ['shared', 'what I share'],
    ['shared', 'what the coach shares'],
  ]);
  for (const note of notes)
    expect(note).toMatchObject({ sessionId, writtenAt: new Date(begin).toISOString() });
  expect(sessions).toMatchObject([
    { id: sessionId, state: 'completed', agenda: [{ text: 'my topic' }], offers: [{ text: 'an insight' }] },
  ]);
  expect(actions).toMatchObject([action]);
  expect(JSON.stringify([notes, sessions, actions, rest])).not.toContain('canary-private-note');
  mailHost.clock.now = begin;
});

test('a 360 is in it once it is released, as the report, and the rankings that rest on it: never who answered what', async () => {
  const round = await openDemoRound(mailHost.host, engaged);
  await answerDemoRound(mailHost, engaged, round, [
    ['peer', { B1: 4, B2: 1, B3: 5, B4: 1 }],
    ['peer', { B1: 5, B2: 2, B3: 5, B4: 2 }],
    ['peer', { B1: 3, B2: 3, B3: 5, B4: 3 }],
  ]);
  await closeDemoRound(mailHost, engaged, round);
  await as(coach).feedback.review({ roundId: round });
  expect((await exported()).feedbackReports).toEqual([]);
  await bookDebrief(mailHost.host, engaged);
  mailHost.clock.now += 21 * day;
  await as(coach).feedback.release({ roundId: round });
  const report = await as(leader).feedback.getReport({ roundId: round });
  const ranking = await as(leader).focus.rank({ engagementId: engaged.engagement.id });
  const all = await exported();
  expect(all.feedbackReports).toEqual([report]);
  expect(all.focusRankings).toEqual([ranking]);
  const told = JSON.stringify(all);
  for (const secret of ['Demo peer', 'demo.peer', 'tokenHash', 'disclosed'])
    expect([secret, told.includes(secret)]).toEqual([secret, false]);
  mailHost.clock.now = begin;
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

test('texts that were released to a sponsor and recommendations are in it', async () => {
  const sponsor = await mailHost.host.createUser('sponsor');
  const other = await discoveryEngagement(mailHost.host, {
    leader: await mailHost.host.createUser('leader'),
    coach,
    also: [{ person: sponsor.id, part: 'sponsor' }],
    parameters: { parties: ['leader', 'coach', 'sponsor'], sponsorSees: ['progressSummary'] },
  });
  const engagementId = other.engagement.id;
  await as(other.leader).reports.releaseProgress({ engagementId, text: 'My progress.' });
  await as(coach).engagements.raiseReferral({
    engagementId,
    level: 'consider',
    recommendation: 'A talk.',
    action: 'canary-action',
  });
  const [mine] = (await exportOf(other.leader)).engagements;
  expect(mine).toMatchObject({
    progressSummaries: [{ text: 'My progress.', releasedAt: new Date(begin).toISOString() }],
    referrals: [{ level: 'consider', recommendation: 'A talk.', date: '2026-03-02' }],
  });
  expect(JSON.stringify(mine)).not.toContain('canary-action');
  expect((await exported()).referrals).toEqual([]);
});
