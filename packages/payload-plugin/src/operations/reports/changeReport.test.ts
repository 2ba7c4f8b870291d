import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countQueries } from '../../../test/fixtures/countQueries.ts';
import { ask, assessmentIds, at, discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import {
  answerDemoRound,
  bookDebrief,
  closeDemoRound,
  type DemoAnswers,
  type Group,
  openDemoRound,
} from '../../../test/fixtures/feedbackRound.ts';
import { outcomeOf } from '../../../test/fixtures/sessionCalls.ts';
import { type MailHost, startMailHost } from '../../../test/fixtures/startMailHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

const day = 86_400_000;
const begin = Date.parse('2026-03-02T08:00:00.000Z');

let mailHost: MailHost;
let people: { readonly leader: HostUser; readonly coach: HostUser };
let engaged: Awaited<ReturnType<typeof discoveryEngagement>>;
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
});
afterAll(() => mailHost.close());

const as = (user: HostUser | null) => (request: string, body?: unknown) =>
  ask(mailHost.host, user, request, body);
const leader = (request: string, body?: unknown) => as(engaged.leader)(request, body);
const coach = (request: string, body?: unknown) => as(engaged.coach)(request, body);
const change = (query = '') => `GET /engagements/${engaged.engagement.id}/change${query}`;

/** Answers a questionnaire once more, a month later. */
async function answer(instrument: string, answers: Record<string, number | null>): Promise<void> {
  const ids = await assessmentIds(mailHost.host, engaged);
  const assigned = await leader(`POST /engagements/${engaged.engagement.id}/assessments`, { instrument });
  const id = at(assigned, 'id') ?? ids[instrument];
  mailHost.clock.now += 30 * day;
  const reply = await leader(`POST /assessments/${id}/submission`, { answers });
  expect([reply.status, reply.text]).toEqual([200, reply.text]);
}
const behaviors = (B1: number, B2: number, B3 = 3, B4 = 3) => answer('demo-behaviors', { B1, B2, B3, B4 });
/** The scales of the first comparison, or of another one. */
const scale = (reply: Awaited<ReturnType<typeof leader>>, index: number, comparison = 0) =>
  at(reply, 'instruments', comparison, 'scales', index);

describe('questionnaires', () => {
  test('before anything was answered twice there is nothing to compare', async () => {
    await behaviors(4, 5);
    const reply = await leader(change());
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({
      engagementId: engaged.engagement.id,
      instruments: [],
      rounds: [],
      notes: [],
    });
  });

  test('a difference within chance is no reliable change, and is said as plainly as a change', async () => {
    await behaviors(4, 5);
    await behaviors(4, 4);
    const reply = await leader(change());
    expect(reply.json).toMatchObject({
      instruments: [
        {
          instrument: { key: 'demo-behaviors', title: 'Demo behaviors', lens: 'behavior' },
          span: 'sincePrevious',
          before: { version: '1', at: new Date(begin + 30 * day).toISOString() },
          after: { version: '1', at: new Date(begin + 60 * day).toISOString() },
        },
      ],
    });
    // Standard error √2 · √0.9 · √(1 − 0.84), times 1.959964.
    const threshold = 1.051824;
    expect(scale(reply, 0)).toMatchObject({
      id: 'people',
      title: 'People',
      min: 1,
      max: 5,
      before: 4.5,
      after: 4,
      difference: -0.5,
      rescored: false,
      threshold: expect.closeTo(threshold, 5),
      interval: {
        lower: expect.closeTo(-0.5 - threshold, 5),
        upper: expect.closeTo(-0.5 + threshold, 5),
        confidence: 0.95,
      },
      verdict: 'noReliableChange',
      sentence:
        'No reliable change: the difference of 0.5 points is within what chance alone brings about (1.1 points).',
    });
    const german = await leader(change('?locale=de'));
    expect(at(german, 'instruments', 0, 'instrument', 'title')).toBe('Demo-Verhalten');
    expect(at(german, 'instruments', 0, 'scales', 0, 'sentence')).toContain('Keine verlässliche Veränderung');
    expect(JSON.stringify(at(german, 'notes'))).toContain('Zufall');
  });

  test('a difference beyond chance is a change, in either direction', async () => {
    await behaviors(2, 2);
    await behaviors(4, 4);
    expect(scale(await leader(change()), 0)).toMatchObject({ difference: 2, verdict: 'improved' });
    await behaviors(1, 2);
    const reply = await leader(change());
    expect(scale(reply, 0)).toMatchObject({ difference: -2.5, verdict: 'declined' });
    expect(JSON.stringify(scale(reply, 0))).toContain('Declined');
  });

  test('the newest is compared with the one before, and with the first of all', async () => {
    await behaviors(2, 2);
    await behaviors(3, 3);
    await behaviors(4, 4);
    const reply = await leader(change());
    expect(reply.json).toMatchObject({
      instruments: [
        { span: 'sincePrevious', scales: [{ before: 3, after: 4, verdict: 'noReliableChange' }, {}] },
        { span: 'sinceFirst', scales: [{ before: 2, after: 4, verdict: 'improved' }, {}] },
      ],
    });
  });

  test('without a known reliability, or a sample, there is no verdict, and the sentence says why', async () => {
    await behaviors(4, 5, 5, 1);
    await behaviors(4, 5, 1, 5);
    await answer('demo-wishes', { 'asks-first': 5, 'says-thanks': 5, 'decides-soon': 5, 'keeps-calm': 5 });
    await answer('demo-wishes', { 'asks-first': 1, 'says-thanks': 1, 'decides-soon': 1, 'keeps-calm': 1 });
    const reply = await leader(change());
    expect(scale(reply, 1)).toMatchObject({
      id: 'self-control',
      before: 10,
      after: 2,
      difference: -8,
      threshold: null,
      interval: null,
      verdict: null,
      sentence: expect.stringContaining('names no reliability'),
    });
    expect(scale(reply, 0, 1)).toMatchObject({ difference: -4, verdict: null });
    expect(JSON.stringify(at(reply, 'notes'))).toContain('without a verdict');
  });

  test('what ranks within one person, or was not scored, is not compared', async () => {
    await answer('demo-drivers', { D1: 0, D2: 0 });
    await answer('demo-drivers', { D1: 1, D2: 1 });
    await behaviors(4, 5);
    await answer('demo-behaviors', { B1: 4, B2: null, B3: 3, B4: 3 });
    const reply = await leader(change());
    expect(scale(reply, 0, 0)).toMatchObject({
      before: 4.5,
      after: null,
      difference: null,
      verdict: null,
      sentence: expect.stringContaining('too few answers'),
    });
    expect(scale(reply, 0, 1)).toMatchObject({
      before: 2,
      after: 0,
      difference: null,
      verdict: 'notComparable',
      sentence: expect.stringContaining('within you'),
    });
  });

  test('a month more asks no more of the database', async () => {
    await behaviors(4, 5);
    await behaviors(4, 4);
    const read = () => leader(change());
    await read();
    const two = await countQueries(read);
    await behaviors(4, 3);
    await behaviors(4, 2);
    expect(await countQueries(read)).toBe(two);
  });
});

describe('360 rounds', () => {
  type Answers = readonly (readonly [Group, DemoAnswers])[];
  /** Opens a round, has it answered and releases it, three weeks later. Returns its id. */
  async function release(answers: Answers): Promise<string> {
    const round = await openDemoRound(mailHost.host, engaged);
    await answerDemoRound(mailHost, engaged, round, answers);
    await closeDemoRound(mailHost, engaged, round);
    await coach(`POST /feedback-rounds/${round}/review`);
    mailHost.clock.now += 21 * day;
    expect(outcomeOf(await coach(`POST /feedback-rounds/${round}/release`))).toBe('200');
    return round;
  }
  const peers = (...answers: readonly DemoAnswers[]): Answers => answers.map((own) => ['peer', own]);
  const low = { B1: 1, B2: 3, B3: 3, B4: 5 };
  const high = { B1: 5, B2: 3, B3: 3, B4: 1 };
  beforeEach(() => bookDebrief(mailHost.host, engaged));

  test('are compared question by question and behavior by behavior, allowing for other raters', async () => {
    const first = await release(peers(low, low, low));
    expect(at(await leader(change()), 'rounds')).toEqual([]);
    const second = await release(peers(high, high, { ...high, B3: null }));
    const reply = await leader(change());
    // Two means of three peers: √(2 · 0.63 / 3) = 0.648 steps. Of three questions the first needs p < 0.05 / 3: 2.394.
    const margin = 2.39398 * Math.sqrt(0.42);
    expect(at(reply, 'rounds')).toMatchObject([
      {
        instrument: { key: 'demo-behaviors', title: 'Demo behaviors' },
        span: 'sincePrevious',
        before: { roundId: first, version: '1', releasedAt: new Date(begin + 21 * day).toISOString() },
        after: { roundId: second },
        scale: { min: 1, max: 5 },
        summary: 'Of 3 compared: 2 improved, 0 declined, 1 without reliable change. Not comparable: 1.',
        items: [
          {
            item: 'B1',
            text: 'Asks first.',
            behavior: 'asks-first',
            before: 1,
            after: 5,
            difference: 4,
            threshold: expect.closeTo(margin, 4),
            interval: { lower: expect.closeTo(4 - margin, 4), upper: expect.closeTo(4 + margin, 4) },
            verdict: 'improved',
            sentence: expect.stringContaining('Improved'),
          },
          {
            item: 'B2',
            difference: 0,
            verdict: 'noReliableChange',
            sentence: expect.stringContaining('No reliable change'),
          },
          {
            item: 'B3',
            before: null,
            after: null,
            difference: null,
            verdict: 'notComparable',
            sentence: expect.stringContaining('the later report does not show it'),
          },
          // A low answer is the strength here, so a fall is the improvement.
          { item: 'B4', reversed: true, before: 5, after: 1, difference: -4, verdict: 'improved' },
        ],
        behaviors: [
          {
            behavior: { key: 'asks-first', title: 'Asking first' },
            before: 0,
            after: 100,
            verdict: 'improved',
          },
          { behavior: { key: 'says-thanks' }, before: 50, after: 50, verdict: 'noReliableChange' },
          { behavior: { key: 'decides-soon' }, before: null, verdict: 'notComparable' },
          {
            behavior: { key: 'keeps-calm' },
            before: 0,
            after: 100,
            difference: 100,
            // The second of three needs p < 0.05 / 2.
            threshold: expect.closeTo(25 * 2.241403 * Math.sqrt(0.42), 2),
            verdict: 'improved',
          },
        ],
      },
    ]);
    expect(JSON.stringify(at(reply, 'notes'))).toContain('other people may have answered');
    const german = await leader(change('?locale=de'));
    expect(at(german, 'rounds', 0, 'behaviors', 0)).toMatchObject({
      behavior: { title: 'Zuerst fragen' },
      sentence: expect.stringContaining('Verbessert'),
    });
    expect((await coach(change('?locale=de'))).text).toBe(german.text);
  });

  test('with a third one, the newest is also compared with the first; a round that is not released shows nothing', async () => {
    const first = await release(peers(low, low, low));
    const second = await release(peers(high, high, high));
    const third = await release(peers(high, high, high));
    const open = await openDemoRound(mailHost.host, engaged);
    await answerDemoRound(mailHost, engaged, open, peers(low, low, low));
    const reply = await leader(change());
    expect(at(reply, 'rounds')).toMatchObject([
      { span: 'sincePrevious', before: { roundId: second }, after: { roundId: third } },
      { span: 'sinceFirst', before: { roundId: first }, after: { roundId: third } },
    ]);
    expect(at(reply, 'rounds', 0, 'summary')).toContain('No reliable change');
    expect(reply.text).not.toContain(open);
  });
});

test('strangers, sponsor, manager and delegate find nothing; that the coach reads it is written down', async () => {
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
  await behaviors(4, 5);
  await behaviors(4, 4);
  expect((await as(null)(change())).status).toBe(401);
  for (const user of [...parties.map((one) => one.user), ...strangers])
    expect([user.roles, outcomeOf(await as(user)(change()))]).toEqual([user.roles, '404 not_found']);
  expect(outcomeOf(await leader('GET /engagements/nothing/change'))).toBe('404 not_found');
  const readings = async () => {
    const log = at(await leader('GET /privacy/access-log?limit=100'), 'items');
    if (!Array.isArray(log)) throw new Error('There is no log.');
    return log.filter(({ action }) => action === 'reports.getChange').map(({ by }) => by);
  };
  const before = await readings();
  const own = await leader(change());
  expect(await readings()).toEqual(before);
  expect((await coach(change())).text).toBe(own.text);
  expect(await readings()).toEqual(['coach', ...before]);
});

describe('a newer version of the questionnaire', () => {
  /** Publishes the questionnaire once more with these changes. */
  async function publish(data: object): Promise<void> {
    const { payload } = mailHost.host;
    const { docs } = await payload.find({
      collection: 'instruments',
      where: { key: { equals: 'demo-behaviors' } },
      depth: 0,
      overrideAccess: true,
    });
    await payload.update({
      collection: 'instruments',
      id: String(docs[0]?.id),
      data: { ...data, _status: 'published' },
      depth: 0,
      overrideAccess: true,
    });
  }
  test('that asks the same is compared as if it were the same', async () => {
    await behaviors(4, 5);
    await publish({ source: 'Written anew for these tests' });
    await behaviors(2, 2);
    const reply = await leader(change());
    expect(reply.json).toMatchObject({
      instruments: [{ before: { version: '1' }, after: { version: '2' } }],
    });
    expect(scale(reply, 0)).toMatchObject({ before: 4.5, after: 2, rescored: false, verdict: 'declined' });
  });
});
