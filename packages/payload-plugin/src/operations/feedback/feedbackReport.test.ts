import { createHash } from 'node:crypto';
import { canonicalJson } from '@coaching/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countQueries } from '../../../test/fixtures/countQueries.ts';
import { ask, assessmentIds, at, discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import { dumpTables, formsOf } from '../../../test/fixtures/dumpTables.ts';
import {
  answerDemoRound,
  bookDebrief,
  closeDemoRound,
  type DemoAnswers,
  demoRaters,
  type Group,
  inviteDemoRaters,
  openDemoRound,
} from '../../../test/fixtures/feedbackRound.ts';
import { outcomeOf } from '../../../test/fixtures/sessionCalls.ts';
import { type MailHost, startMailHost } from '../../../test/fixtures/startMailHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';
import { feedbackAnswers, feedbackRounds } from '../../collections/practice/feedback.ts';
import { createRecord, deleteRecord, findRecord, findRecords, updateRecord } from '../shared/records.ts';
import { systemContext } from '../shared/systemContext.ts';
import { feedbackReleased } from './feedbackReleased.ts';

const day = 86_400_000;
const begin = Date.parse('2026-03-02T08:00:00.000Z');

let mailHost: MailHost;
let people: { readonly leader: HostUser; readonly coach: HostUser };
let engaged: Awaited<ReturnType<typeof discoveryEngagement>>;
let round: string;
beforeAll(async () => {
  mailHost = await startMailHost(begin);
  people = {
    leader: await mailHost.host.createUser('leader'),
    coach: await mailHost.host.createUser('coach'),
  };
});
beforeEach(async () => {
  mailHost.clock.now = begin;
  engaged = await discoveryEngagement(mailHost.host, people);
  round = await openDemoRound(mailHost.host, engaged);
});
afterAll(() => mailHost.close());

const as = (user: HostUser | null) => (request: string, body?: unknown) =>
  ask(mailHost.host, user, request, body);
const leader = (request: string, body?: unknown) => as(engaged.leader)(request, body);
const coach = (request: string, body?: unknown) => as(engaged.coach)(request, body);
const rounds = () => `/engagements/${engaged.engagement.id}/feedback-rounds`;
const report = (query = '') => `GET /feedback-rounds/${round}/report${query}`;
const answered = (answers: readonly (readonly [Group, DemoAnswers])[]) =>
  answerDemoRound(mailHost, engaged, round, answers);
const close = () => closeDemoRound(mailHost, engaged, round);
const answerSelf = async (answers: DemoAnswers) => {
  const ids = await assessmentIds(mailHost.host, engaged);
  const reply = await leader(`POST /assessments/${ids['demo-behaviors']}/submission`, { answers });
  expect(reply.status).toBe(200);
};
const missing = async () => {
  const gate = at(await leader(`GET ${rounds()}`), 'items', 0, 'gate', 'missing');
  return Array.isArray(gate) ? gate.map(({ code }) => code) : gate;
};
const release = async () => {
  await bookDebrief(mailHost.host, engaged);
  await close();
  expect(outcomeOf(await coach(`POST /feedback-rounds/${round}/review`))).toBe('200');
  mailHost.clock.now += 21 * day;
  const released = await coach(`POST /feedback-rounds/${round}/release`);
  expect(released.status).toBe(200);
  return released;
};

const own = { B1: 4, B2: 5, B3: 2, B4: 1 };
/** Three peers, one of whom has not observed B4, a manager, and two direct reports: too few, also together on B4. */
const others: readonly (readonly [Group, DemoAnswers])[] = [
  ['peer', { B1: 4, B2: 1, B3: 5, B4: 1 }],
  ['peer', { B1: 5, B2: 2, B3: 5, B4: 2 }],
  ['peer', { B1: 3, B2: 3, B3: 5 }],
  ['manager', { B1: 2, B2: 2, B3: 4, B4: 1 }],
  ['directReport', { B1: 1, B2: 1, B3: 1 }],
  ['directReport', { B1: 1, B2: 1, B3: 2 }],
];

describe('a round', () => {
  test('is opened on a published version, by leader or coach, one at a time', async () => {
    const listed = await leader(`GET ${rounds()}`);
    expect(listed.json).toMatchObject({
      items: [
        {
          id: round,
          engagementId: engaged.engagement.id,
          instrument: { key: 'demo-behaviors', version: '1', title: 'Demo behaviors' },
          state: 'open',
          openedAt: new Date(begin).toISOString(),
          proposed: 0,
          changeRequest: null,
          answersUntil: null,
          invited: [],
          answers: 'few',
          releasedAt: null,
        },
      ],
      next: null,
    });
    const second = await coach(`POST ${rounds()}`, { instrument: 'demo-behaviors' });
    expect([outcomeOf(second), at(second, 'issues', 0, 'code')]).toEqual([
      '409 transition_not_allowed',
      'round_open',
    ]);
    expect(outcomeOf(await leader(`POST ${rounds()}`, { instrument: 'unwritten' }))).toBe(
      '409 instrument_not_published',
    );
    expect(outcomeOf(await leader(`POST ${rounds()}`, {}))).toBe('422 body_invalid');
    engaged = await discoveryEngagement(mailHost.host, { ...people, engagement: { state: 'contracting' } });
    expect(outcomeOf(await coach(`POST ${rounds()}`, { instrument: 'demo-behaviors' }))).toBe(
      '409 transition_not_allowed',
    );
  });

  test('is listed in as many queries for many as for one', async () => {
    const list = () => leader(`GET ${rounds()}`);
    await list();
    const one = await countQueries(list);
    const context = await systemContext(mailHost.host.payload);
    const record = await findRecord(feedbackRounds, round, context);
    if (!record) throw new Error('There is no round.');
    for (let index = 1; index <= 5; index += 1)
      await createRecord(
        feedbackRounds,
        { ...record, id: context.newId(), openedAt: begin + index },
        context,
      );
    expect(await countQueries(list)).toBe(one);
    expect(at(await list(), 'items', 'length')).toBe(6);
    const page = await leader(`GET ${rounds()}?limit=4`);
    expect(at(await leader(`GET ${rounds()}?limit=4&cursor=${at(page, 'next')}`), 'items', 1, 'id')).toBe(
      round,
    );
  });

  test('assigns the leader’s own part where it is missing', async () => {
    engaged = await discoveryEngagement(mailHost.host, { ...people, engagement: { battery: [] } });
    expect(await assessmentIds(mailHost.host, engaged)).toEqual({});
    await openDemoRound(mailHost.host, engaged);
    expect(Object.keys(await assessmentIds(mailHost.host, engaged))).toEqual(['demo-behaviors']);
  });
});

describe('the gate', () => {
  const ask = () => coach(`POST /feedback-rounds/${round}/close`);
  const nextDay = () => {
    mailHost.clock.now += day;
  };

  test('says what is missing but nothing of the answers, and opens when nothing is', async () => {
    const first = ['answers_missing', 'review_missing', 'debrief_missing'];
    expect(await missing()).toEqual(first);
    await answered([['manager', { B1: 3 }]]);
    expect(await missing()).toEqual(first);
    expect(at(await ask(), 'ended')).toBe(false);
    await answerSelf(own);
    expect(await missing()).toEqual(first);
    await bookDebrief(mailHost.host, engaged, 'cancelled');
    expect(await missing()).toEqual(first);
    await bookDebrief(mailHost.host, engaged, 'held');
    expect(await missing()).toEqual(first.slice(0, 2));
    for (const verb of ['release', 'review'])
      expect(outcomeOf(await coach(`POST /feedback-rounds/${round}/${verb}`))).toBe('409 round_open');

    nextDay();
    const closed = await ask();
    expect(closed.json).toMatchObject({
      ended: true,
      round: { state: 'closed', invited: [], answers: 'enough', gate: { open: false } },
    });
    expect(await missing()).toEqual(['review_missing']);
    const early = await coach(`POST /feedback-rounds/${round}/release`);
    expect([outcomeOf(early), at(early, 'issues', 0, 'code')]).toEqual([
      '409 release_gate_closed',
      'review_missing',
    ]);
    const reviewed = await coach(`POST /feedback-rounds/${round}/review`);
    expect(reviewed.json).toMatchObject({ state: 'reviewed', gate: { open: true, missing: [] } });
    const context = await systemContext(mailHost.host.payload);
    expect(await feedbackReleased(engaged.engagement, context)).toBe(false);
    const shownSoFar = async () => (await findRecord(feedbackRounds, round, context))?.disclosed.length;
    expect(outcomeOf(await coach(`GET /feedback-rounds/${round}/report`))).toBe('200');
    expect(await shownSoFar()).toBe(1);
    const released = await coach(`POST /feedback-rounds/${round}/release`);
    expect(released.json).toMatchObject({
      state: 'released',
      releasedAt: new Date(begin + day).toISOString(),
    });
    expect(await feedbackReleased(engaged.engagement, context)).toBe(true);
    // Who stood behind which figure matters to a later report alone, and there is none.
    expect(await shownSoFar()).toBe(0);
    for (const verb of ['release', 'review', 'close'])
      expect(outcomeOf(await coach(`POST /feedback-rounds/${round}/${verb}`))).toBe('409 round_closed');
  });

  test('whether the answers suffice is said once a day, and changes nothing that is seen', async () => {
    await answered(others.slice(0, 3));
    const before = (await leader(`GET ${rounds()}`)).text;
    expect(at(await ask(), 'ended')).toBe(false);
    expect((await leader(`GET ${rounds()}`)).text).toBe(before);
    await answerSelf(own);
    const again = await ask();
    expect([outcomeOf(again), at(again, 'issues', 0, 'code')]).toEqual(['409 too_early', 'asked_today']);
    nextDay();
    expect(at(await ask(), 'ended')).toBe(true);
  });

  test('the waiting time counts from the first invitation, to the millisecond', async () => {
    mailHost.clock.now = begin + 5 * day;
    await answered([['manager', { B1: 3 }]]);
    mailHost.clock.now = begin + 26 * day - 1;
    expect(at(await ask(), 'ended')).toBe(false);
    mailHost.clock.now = begin + 27 * day;
    expect(at(await ask(), 'ended')).toBe(true);
  });

  test('exactly three weeks are enough', async () => {
    await answered([['manager', { B1: 3 }]]);
    mailHost.clock.now = begin + 21 * day;
    expect(at(await ask(), 'ended')).toBe(true);
  });

  test('with two peers there is nothing to end, to review or to read yet', async () => {
    await answered(others.slice(0, 2));
    mailHost.clock.now = begin + 30 * day;
    expect(at(await ask(), 'ended')).toBe(false);
    expect(outcomeOf(await coach(`POST /feedback-rounds/${round}/review`))).toBe('409 round_open');
    expect(outcomeOf(await coach(report()))).toBe('409 round_open');
    expect(outcomeOf(await leader(report()))).toBe('409 feedback_unreleased');
  });
});

describe('the report', () => {
  test('shows the means worked out by hand, and nothing of groups that are too small', async () => {
    await answerSelf(own);
    await answered(others);
    await release();
    const reply = await leader(report());
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({
      roundId: round,
      releasedAt: new Date(begin + 21 * day).toISOString(),
      instrument: { key: 'demo-behaviors', version: '1', title: 'Demo behaviors' },
      scale: { min: 1, max: 5, labels: [] },
      groups: [
        { group: 'self', title: 'You', raters: 1, state: 'published', reliability: null },
        { group: 'manager', title: 'Manager', raters: 1, state: 'published', reliability: 0.5 },
        { group: 'peer', title: 'Peers', raters: 3, state: 'published' },
        {
          group: 'directReport',
          title: 'Direct reports',
          raters: null,
          state: 'suppressed',
          reliability: null,
        },
        { group: 'other', title: 'Others', raters: null, state: 'none', reliability: null },
      ],
      rows: [
        {
          item: 'B1',
          text: 'Asks first.',
          behavior: { key: 'asks-first', title: 'Asking first' },
          self: 4,
          others: 3,
          means: [
            { group: 'manager', mean: 2, raters: 1 },
            { group: 'peer', mean: 4, raters: 3 },
          ],
          // 4 against 3 is within 1.28 · √(1 − ½ + (0.63 / 3 + 0.5) / 4) = 1.05.
          comparison: 'indeterminate',
        },
        { item: 'B2', self: 5, others: 2, comparison: 'blindSpot' },
        { item: 'B3', self: 2, others: 4.5, comparison: 'hiddenStrength' },
        {
          item: 'B4',
          self: 1,
          others: 1,
          means: [{ group: 'manager', mean: 1, raters: 1 }],
          // Hardly ever upset: the low answer is the strength.
          comparison: 'agreedStrength',
        },
      ],
      notes: expect.arrayContaining([expect.stringContaining('at least 3 people')]),
    });
    // One step of five is the spread of answers; 80 of 100 lie within 1.2816 standard errors.
    const within = (mean: number, error: number) => ({
      lower: expect.closeTo(mean - 1.281552 * error, 5),
      upper: expect.closeTo(mean + 1.281552 * error, 5),
      confidence: 0.8,
    });
    expect(at(reply, 'rows', 0)).toMatchObject({
      othersInterval: within(3, Math.sqrt((0.63 / 3 + 0.5) / 4)),
      means: [
        { group: 'manager', interval: within(2, Math.sqrt(0.5)) },
        { group: 'peer', interval: within(4, Math.sqrt(0.63 / 3)) },
      ],
    });
    // An interval ends where the answers do.
    expect(at(reply, 'rows', 3, 'othersInterval')).toMatchObject({ lower: 1 });
    expect(JSON.stringify(at(reply, 'notes'))).toContain('four of five cases');
    // Spearman-Brown: 3 · 0.37 / (1 + 2 · 0.37).
    expect(at(reply, 'groups', 2, 'reliability')).toBeCloseTo(0.637931, 6);
    const german = await leader(report('?locale=de'));
    expect(german.json).toMatchObject({
      groups: [{ title: 'Sie selbst' }, {}, { title: 'Gleichgestellte' }, {}, {}],
      rows: [{ text: 'Fragt zuerst.', behavior: { title: 'Zuerst fragen' } }, {}, {}, {}],
      reportHash: at(reply, 'reportHash'),
    });
  });

  test('groups that are too small alone are merged, and not shown apart', async () => {
    await answered([
      ['peer', { B1: 1 }],
      ['peer', { B1: 2 }],
      ['directReport', { B1: 3 }],
      ['directReport', { B1: 4 }],
      ['manager', { B1: 5 }],
    ]);
    await release();
    expect((await leader(report())).json).toMatchObject({
      groups: [
        { group: 'self', state: 'none', raters: null },
        { group: 'manager', raters: 1 },
        { group: 'peer', raters: null, state: 'merged' },
        { group: 'directReport', raters: null, state: 'merged' },
        { group: 'other', raters: 4, state: 'published' },
      ],
      rows: [
        {
          self: null,
          others: 3.75,
          means: [
            { group: 'manager', mean: 5, raters: 1 },
            { group: 'other', mean: 2.5, raters: 4 },
          ],
          comparison: null,
        },
        { others: null, othersInterval: null, means: [] },
        {},
        {},
      ],
    });
  });

  test('is not stored with a figure of too few people, whoever made it', async () => {
    await answered(others);
    await release();
    const context = await systemContext(mailHost.host.payload);
    const record = await findRecord(feedbackRounds, round, context);
    if (!record?.report) throw new Error('There is no report.');
    const { report: frozen } = record;
    const published = frozen.report.published.map((figure) =>
      figure.group === 'peer' ? { ...figure, raters: 2 } : figure,
    );
    const tooFew = { ...frozen, report: { ...frozen.report, published } };
    await expect(updateRecord(feedbackRounds, record, { report: tooFew }, context)).rejects.toMatchObject({
      code: 'threshold_not_reached',
    });
    expect((await findRecord(feedbackRounds, round, context))?.report).toEqual(frozen);
    // One manager is shown as one: the guard is about groups that were promised to be anonymous.
    expect(frozen.report.published).toContainEqual(expect.objectContaining({ group: 'manager', raters: 1 }));
  });

  test('is frozen: the same bytes at every reading, whatever changes later', async () => {
    await answerSelf(own);
    await answered(others);
    await bookDebrief(mailHost.host, engaged);
    await close();
    const draft = await coach(report());
    expect(at(draft, 'releasedAt')).toBeNull();
    expect((await coach(report())).text).toBe(draft.text);
    expect(at(draft, 'engineVersion')).toBe('1');
    expect(at(draft, 'inputSeal')).toMatch(/^[0-9a-f]{64}$/);
    await coach(`POST /feedback-rounds/${round}/review`);
    mailHost.clock.now += 21 * day;
    expect(outcomeOf(await coach(`POST /feedback-rounds/${round}/release`))).toBe('200');
    const first = await leader(report());
    // What the coach has read is what was released, but for the date.
    expect(first.text).toBe(
      draft.text.replace('"releasedAt":null', `"releasedAt":"${at(first, 'releasedAt')}"`),
    );
    const record = await findRecord(feedbackRounds, round, await systemContext(mailHost.host.payload));
    expect(at(first, 'reportHash')).toBe(
      createHash('sha256')
        .update(canonicalJson(record?.report ?? null))
        .digest('hex'),
    );
    const again = await leader(`POST /engagements/${engaged.engagement.id}/assessments`, {
      instrument: 'demo-behaviors',
    });
    await leader(`POST /assessments/${at(again, 'id')}/submission`, {
      answers: { B1: 1, B2: 1, B3: 1, B4: 1 },
    });
    const { docs } = await mailHost.host.payload.find({
      collection: 'behaviors',
      where: { key: { equals: 'asks-first' } },
      depth: 0,
      overrideAccess: true,
    });
    await mailHost.host.payload.update({
      collection: 'behaviors',
      id: String(docs[0]?.id),
      locale: 'en',
      data: { title: 'Renamed', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    });
    expect((await leader(report())).text).toBe(first.text);
    expect((await coach(report())).text).toBe(first.text);
    await mailHost.host.payload.update({
      collection: 'behaviors',
      id: String(docs[0]?.id),
      locale: 'en',
      data: { title: 'Asking first', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    });
  });

  test('the same answers in another order make the same report', async () => {
    await answered(others);
    await close();
    const one = await coach(report());
    engaged = await discoveryEngagement(mailHost.host, people);
    round = await openDemoRound(mailHost.host, engaged);
    await answered([...others].reverse());
    await close();
    const other = await coach(report());
    const without = (reply: typeof one) => {
      // The seal covers the random names of the submissions too.
      const { roundId: _, reportHash: __, inputSeal: ___, ...rest } = Object(reply.json);
      return canonicalJson(rest);
    };
    expect(without(other)).toBe(without(one));
  });

  test('a figure that the coach has seen in an earlier version is kept when one more answer would show whose it is', async () => {
    await answered([...others.slice(0, 3), ['peer', { B1: 1, B2: 1, B3: 1, B4: 1 }]]);
    await close();
    const context = await systemContext(mailHost.host.payload);
    const record = await findRecord(feedbackRounds, round, context);
    if (!record) throw new Error('There is no round.');
    // Before a round had to be closed, the coach could read it after three of the four.
    const fourth = await findRecords(feedbackAnswers, { round: { equals: round } }, context);
    const last = fourth.find(({ answers }) => answers.B1 === 1);
    if (!last) throw new Error('There is no answer.');
    await deleteRecord(feedbackAnswers, last, context);
    expect(at(await coach(report()), 'rows', 0, 'means')).toMatchObject([
      { group: 'peer', mean: 4, raters: 3 },
    ]);
    await createRecord(feedbackAnswers, last, context);
    const later = await coach(report());
    expect(at(later, 'rows', 0, 'means')).toMatchObject([{ group: 'peer', mean: 4, raters: 3 }]);
    expect(at(later, 'notes')).toContainEqual(expect.stringContaining('earlier report'));
  });

  test('without that look all four count', async () => {
    await answered([...others.slice(0, 3), ['peer', { B1: 1, B2: 1, B3: 1, B4: 1 }]]);
    await close();
    expect(at(await coach(report()), 'rows', 0, 'means')).toMatchObject([
      { group: 'peer', mean: 3.25, raters: 4 },
    ]);
  });
});

test('strangers, sponsor, manager and delegate find nothing; the coach does not invite, the leader does not release', async () => {
  const { host } = mailHost;
  const parties = await Promise.all(
    (['sponsor', 'manager', 'delegate'] as const).map(async (part) => ({
      part,
      user: await host.createUser(part),
    })),
  );
  const strangers = await Promise.all(
    (['leader', 'coach', 'editor', 'orgAdmin'] as const).map((role) => host.createUser(role)),
  );
  engaged = await discoveryEngagement(host, {
    ...people,
    also: parties.map(({ part, user }) => ({ part, person: user.id })),
  });
  round = await openDemoRound(host, engaged);
  await answered(others);
  const requests: readonly (readonly [string, unknown?])[] = [
    [`GET ${rounds()}`],
    [`POST ${rounds()}`, { instrument: 'demo-behaviors' }],
    [`POST /feedback-rounds/${round}/invitations`, { raters: demoRaters('peer', 1) }],
    [`GET /feedback-rounds/${round}/invitations`],
    [`POST /feedback-rounds/${round}/invitations/${round}/withdrawal`],
    [`POST /feedback-rounds/${round}/invitations/approval`, { invitations: [round] }],
    [`POST /feedback-rounds/${round}/invitations/change-request`, { text: 'More peers' }],
    [`POST /feedback-rounds/${round}/reminders`],
    [`POST /feedback-rounds/${round}/close`],
    [`POST /feedback-rounds/${round}/review`],
    [`POST /feedback-rounds/${round}/release`],
    [report()],
  ];
  for (const [request, body] of requests) {
    expect([request, (await as(null)(request, body)).status]).toEqual([request, 401]);
    for (const user of [...parties.map((one) => one.user), ...strangers])
      expect([request, user.roles, outcomeOf(await as(user)(request, body))]).toEqual([
        request,
        user.roles,
        '404 not_found',
      ]);
  }
  const outcomes = async (user: HostUser) =>
    Promise.all(requests.map(async ([request, body]) => outcomeOf(await as(user)(request, body))));
  expect(await outcomes(engaged.leader)).toEqual([
    '200',
    '409 transition_not_allowed',
    '201',
    '200',
    '404 not_found',
    '403 forbidden',
    '403 forbidden',
    '409 too_early',
    '403 forbidden',
    '403 forbidden',
    '403 forbidden',
    '409 feedback_unreleased',
  ]);
  for (const index of [2, 4, 7])
    expect(outcomeOf(await coach(...(requests[index] ?? ['']))).slice(0, 3)).toBe('403');
});

test('that somebody reads a report is written down; the leader’s log tells of the coach alone', async () => {
  await answered(others);
  await release();
  await coach(report());
  await leader(report());
  const { docs } = await mailHost.host.payload.find({
    collection: 'coaching-audit-entries',
    where: { and: [{ record: { equals: round } }, { action: { equals: 'feedback.getReport' } }] },
    sort: 'role',
    depth: 0,
    overrideAccess: true,
  });
  expect(docs.map(({ actor, subject, role }) => [actor, subject, role])).toEqual([
    [engaged.coach.id, engaged.leader.id, 'coach'],
    [engaged.leader.id, engaged.leader.id, 'leader'],
  ]);
  const log = at(await ask(mailHost.host, engaged.leader, 'GET /privacy/access-log?limit=100'), 'items');
  const entries = Array.isArray(log) ? log : [];
  const read = entries.filter(({ action }) => action === 'feedback.getReport');
  expect(read.length).toBeGreaterThan(0);
  for (const entry of read) expect(entry).toMatchObject({ by: 'coach', what: 'feedbackRounds' });
});

test('the database holds no answer, no mean and no name', async () => {
  const canary = 'Canary Rater f3c91b7e';
  const [token] = await inviteDemoRaters(mailHost, engaged, round, [
    { group: 'manager', name: canary, email: 'canary.f3c91b7e@example.com' },
  ]);
  await ask(mailHost.host, null, `POST /feedback-forms/${token}`, {
    answers: { B1: 2, B2: 2, B3: 4, B4: 1 },
  });
  await release();
  const dump = await dumpTables(mailHost.host.databaseUrl);
  const forms = [
    ...formsOf(canary),
    ...formsOf('canary.f3c91b7e@example.com'),
    '"B1":2',
    '"B1": 2',
    '"raters"',
  ];
  expect([round, ...forms].filter((form) => dump.includes(form))).toEqual([round]);
});
