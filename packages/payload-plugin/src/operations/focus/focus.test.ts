import type { RouteAnswer } from '@coaching/core/api';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EngagementOptions } from '../../../test/fixtures/activeEngagement.ts';
import { ask, assessmentIds, at, discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import { dumpTables, formsOf } from '../../../test/fixtures/dumpTables.ts';
import {
  answerDemoRound,
  bookDebrief,
  closeDemoRound,
  openDemoRound,
} from '../../../test/fixtures/feedbackRound.ts';
import { outcomeOf } from '../../../test/fixtures/sessionCalls.ts';
import { type MailHost, startMailHost } from '../../../test/fixtures/startMailHost.ts';
import type { HostReply, HostUser } from '../../../test/harness/index.ts';

type RankingView = RouteAnswer<'focus.rank'>;

const begin = Date.parse('2026-03-02T08:00:00.000Z');
let mailHost: MailHost;
let pool: pg.Pool;
let people: { readonly leader: HostUser; readonly coach: HostUser };
let engaged: Awaited<ReturnType<typeof discoveryEngagement>>;
beforeAll(async () => {
  mailHost = await startMailHost(begin);
  pool = new pg.Pool({ connectionString: mailHost.host.databaseUrl, max: 1 });
  people = {
    leader: await mailHost.host.createUser('leader'),
    coach: await mailHost.host.createUser('coach'),
  };
});
beforeEach(async () => {
  mailHost.clock.now = begin;
  engaged = await start();
});
afterAll(async () => {
  await pool.end();
  await mailHost.close();
});

const start = (options: EngagementOptions = {}) =>
  discoveryEngagement(mailHost.host, { ...people, ...options });
const as = (user: HostUser | null) => (request: string, body?: unknown) =>
  ask(mailHost.host, user, request, body);
const leader = (request: string, body?: unknown) => as(engaged.leader)(request, body);
const coach = (request: string, body?: unknown) => as(engaged.coach)(request, body);
const here = (path: string) => `/engagements/${engaged.engagement.id}/${path}`;
const toState = (state: string) =>
  pool.query('update coaching_engagements set state = $1 where id = $2', [state, engaged.engagement.id]);

const selfAnswers = {
  'demo-behaviors': { B1: 4, B2: 5, B3: 2, B4: 1 },
  'demo-drivers': { D1: 0, D2: 1 },
  'demo-energy': {
    'asks-first-energy': 3,
    'asks-first-skill': 3,
    'asks-first-frequency': 3,
    'says-thanks-energy': -3,
    'says-thanks-skill': 3,
    'says-thanks-frequency': 3,
  },
  'demo-wishes': { 'asks-first': 5, 'says-thanks': 1, 'decides-soon': 3, 'keeps-calm': 2 },
} as const;

async function answerEverything(): Promise<void> {
  const ids = await assessmentIds(mailHost.host, engaged);
  for (const [key, answers] of Object.entries(selfAnswers))
    expect((await leader(`POST /assessments/${ids[key]}/submission`, { answers })).status).toBe(200);
}

async function releaseReport(): Promise<void> {
  const round = await openDemoRound(mailHost.host, engaged);
  await answerDemoRound(mailHost, engaged, round, [
    ['peer', { B1: 4, B2: 1, B3: 5, B4: 1 }],
    ['peer', { B1: 5, B2: 2, B3: 5, B4: 2 }],
    ['peer', { B1: 3, B2: 3, B3: 5 }],
    ['manager', { B1: 2, B2: 2, B3: 4, B4: 1 }],
  ]);
  await bookDebrief(mailHost.host, engaged);
  await closeDemoRound(mailHost, engaged, round);
  await coach(`POST /feedback-rounds/${round}/review`);
  expect((await coach(`POST /feedback-rounds/${round}/release`)).status).toBe(200);
}

const choice = (behavior: string) => ({
  behavior,
  observable: `Others see ${behavior}.`,
  measure: `Count ${behavior}.`,
});
const choose = (...keys: string[]) => leader(`PUT ${here('focus-areas')}`, { areas: keys.map(choice) });
const areaOf = (reply: Awaited<ReturnType<typeof choose>>, behavior: string): string => {
  const items = at(reply, 'items');
  const area =
    Array.isArray(items) && items.find((item) => item.behavior === behavior && item.state === 'active');
  if (!area) throw new Error(`No area ${behavior} in ${reply.text}`);
  return area.id;
};

/** An answer as somebody reads it to whom the reasons of shifts are not told. */
const withoutReasons = ({ text }: HostReply): unknown =>
  JSON.parse(text, (key, value: unknown) => (key === 'shiftReason' ? undefined : value));

describe('the ranking', () => {
  test('orders the behaviors by the value of one small step, as worked out by hand', async () => {
    await answerEverything();
    await releaseReport();
    const reply = await leader(`POST ${here('focus-rankings')}`, {});
    expect(reply.status).toBe(201);
    expect(reply.json).toMatchObject({
      engagementId: engaged.engagement.id,
      mode: 'smallStep',
      behaviors: [
        {
          behavior: { key: 'asks-first', title: 'Asking first', competency: 'team-building' },
          rank: 1,
          tied: false,
          reasons: expect.arrayContaining([expect.stringContaining('matters a lot')]),
        },
        { behavior: { key: 'decides-soon' }, rank: 2 },
        { behavior: { key: 'says-thanks' }, rank: 3 },
        {
          behavior: { key: 'keeps-calm' },
          rank: 4,
          flags: expect.arrayContaining([
            'missing:malleability',
            'missing:fit',
            'missing:effort',
            'noHeadroom',
          ]),
        },
      ],
      notes: expect.arrayContaining([expect.stringContaining('proposal')]),
    });
    // Importance · visibility · (√(p + 0.05) − √p) · malleability · (½ + ½ · fit) / (¼ + effort).
    const byHand = [
      (1 * 1 * (Math.sqrt(0.55) - Math.sqrt(0.5)) * 0.7 * 0.875) / 0.55,
      (0.5 * 1 * (Math.sqrt(0.925) - Math.sqrt(0.875)) * 0.3 * 0.75) / 0.95,
      (0.01 * 1 * (Math.sqrt(0.3) - Math.sqrt(0.25)) * 0.5 * 0.625) / 0.75,
      (0.25 * 0.25 * 0.01 * Math.sqrt(0.05) * 0.5 * 0.75) / 0.75,
    ];
    for (const [index, leverage] of byHand.entries())
      expect(Number(at(reply, 'behaviors', index, 'leverage')) / leverage).toBeCloseTo(1, 6);
    const contributions = at(reply, 'behaviors', 0, 'contributions');
    expect(contributions).toMatchObject([
      { factor: 'importance', value: 1, contribution: expect.any(Number) },
      { factor: 'visibility', value: 1 },
      { factor: 'level', value: 0.5 },
      { factor: 'malleability', value: 0.7 },
      { factor: 'fit', value: 0.75 },
      { factor: 'effort', value: 0.3 },
    ]);
  });

  test('adds up, says how sure each place is, and whether other ways of ranking agree', async () => {
    await answerEverything();
    await releaseReport();
    const { json } = await leader(`POST ${here('focus-rankings')}`, {});
    const { behaviors, agreement, certainty, summary }: RankingView = Object(json);
    expect(['firm', 'likely', 'open']).toContain(certainty);
    expect(summary).toMatch(/^“Asking first” comes first.* stays first in \d+%.* With other raters/);
    for (const { difference, contributions, stability, raterStability, first, leverage } of behaviors) {
      const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
      expect(difference).toBeCloseTo(sum, 9);
      // A neutral behavior: everything one half, one small step of 0.05.
      const neutral = (0.5 * 0.5 * (Math.sqrt(0.55) - Math.sqrt(0.5)) * 0.5 * 0.75) / 0.75;
      expect(Math.log(leverage / neutral)).toBeCloseTo(difference, 9);
      // Whoever is first is among the first three.
      const [firstOfAll, firstOfRaters] = [first?.weightings ?? -1, first?.raters ?? -1];
      expect(0 <= firstOfAll && firstOfAll <= stability && stability <= 1).toBe(true);
      const ofRaters = raterStability ?? -1;
      expect(0 <= firstOfRaters && firstOfRaters <= ofRaters && ofRaters <= 1).toBe(true);
    }
    expect(agreement.map(({ mode }) => mode)).toEqual(['strengthsFirst', 'additive', 'geometric']);
    for (const { shared, of, tau, sentence } of agreement) {
      expect([shared <= of, of, Math.abs(tau ?? 0) <= 1]).toEqual([true, 3, true]);
      expect(sentence).toContain(`${shared} of the first 3`);
    }
  });

  test('without a 360 report nothing is known of other raters', async () => {
    await answerEverything();
    await leader(`POST ${here('lenses/perception/waiver')}`);
    const ranked = await leader(`POST ${here('focus-rankings')}`, {});
    expect(at(ranked, 'behaviors', 0, 'raterStability')).toBeNull();
  });

  test('is the same each time, and read in the reader’s language', async () => {
    await answerEverything();
    await releaseReport();
    const ranked = await leader(`POST ${here('focus-rankings')}`, {});
    const again = await coach(`POST ${here('focus-rankings')}`, { mode: 'smallStep' });
    const without = ({ json }: typeof ranked) => ({ ...Object(json), id: '', createdAt: '' });
    expect(without(again)).toEqual(without(ranked));
    const read = await leader(`GET ${here('focus-ranking')}?locale=de`);
    expect(read.json).toMatchObject({
      id: at(again, 'id'),
      topLever: at(ranked, 'topLever'),
      behaviors: [
        { behavior: { title: 'Zuerst fragen' }, reasons: expect.arrayContaining([expect.any(String)]) },
        {},
        {},
        {},
      ],
    });
    expect(JSON.stringify(at(read, 'notes'))).toContain('Vorschlag');
    expect(at(read, 'summary')).toContain('„Zuerst fragen“ steht vorn');
    const strengths = await leader(`POST ${here('focus-rankings')}`, { mode: 'strengthsFirst' });
    expect(JSON.stringify(at(strengths, 'behaviors', 0, 'contributions'))).toContain('"use"');
  });

  test('waits for the 360 report, unless the leader has left it out', async () => {
    await answerEverything();
    expect(outcomeOf(await leader(`POST ${here('focus-rankings')}`, {}))).toBe('409 feedback_unreleased');
    expect(outcomeOf(await leader(`GET ${here('focus-ranking')}`))).toBe('404 not_found');
    await leader(`POST ${here('lenses/perception/waiver')}`);
    const ranked = await leader(`POST ${here('focus-rankings')}`, {});
    expect(ranked.status).toBe(201);
    expect(at(ranked, 'behaviors', 0, 'flags')).toEqual(
      expect.arrayContaining(['missing:level', 'missing:visibility']),
    );
    expect(JSON.stringify(at(ranked, 'notes'))).toContain('no 360 report');
  });

  test('without anything known there is nothing to rank, and a strange way of ranking is refused', async () => {
    engaged = await start({ engagement: { battery: [] } });
    expect(outcomeOf(await leader(`POST ${here('focus-rankings')}`, {}))).toBe('409 no_behaviors');
    const strange = await leader(`POST ${here('focus-rankings')}`, { mode: 'alphabetical' });
    expect([outcomeOf(strange), at(strange, 'issues', 0, 'path')]).toEqual(['422 body_invalid', ['mode']]);
  });
});

describe('choosing', () => {
  beforeEach(() => toState('focusing'));

  test('the leader chooses, and chooses anew as long as the work has not begun', async () => {
    const first = await choose('asks-first', 'keeps-calm');
    expect(first.status).toBe(200);
    expect(first.json).toMatchObject({
      items: [
        {
          behavior: 'asks-first',
          title: 'Asking first',
          observable: 'Others see asks-first.',
          measure: 'Count asks-first.',
          state: 'active',
          chosenAt: new Date(begin).toISOString(),
        },
        { behavior: 'keeps-calm' },
      ],
    });
    const kept = areaOf(first, 'keeps-calm');
    const second = await choose('keeps-calm', 'says-thanks');
    expect(second.json).toMatchObject({
      items: [{ id: kept, behavior: 'keeps-calm' }, { behavior: 'says-thanks' }],
    });
    expect((await coach(`GET ${here('focus-areas')}`)).json).toEqual(withoutReasons(second));
  });

  test.each([
    [['asks-first', 'asks-first'], '422 body_invalid', ['areas', 1, 'behavior']],
    [['asks-first', 'juggles'], '409 focus_unknown', ['areas', 1, 'behavior']],
    [['asks-first', 'says-thanks', 'decides-soon', 'keeps-calm'], '409 focus_count', ['areas']],
    [[], '422 body_invalid', ['areas']],
    [['Not a key'], '422 body_invalid', ['areas', 0, 'behavior']],
  ])('%j is refused, and what was chosen before stays', async (keys, outcome, path) => {
    const before = await choose('says-thanks');
    const reply = await choose(...keys);
    expect([outcomeOf(reply), at(reply, 'issues', 0, 'path')]).toEqual([outcome, path]);
    expect((await leader(`GET ${here('focus-areas')}`)).text).toBe(before.text);
  });

  test('an area without a measure is refused', async () => {
    const areas = [{ ...choice('asks-first'), measure: '  ' }];
    const reply = await leader(`PUT ${here('focus-areas')}`, { areas });
    expect([outcomeOf(reply), at(reply, 'issues', 0, 'path')]).toEqual([
      '422 body_invalid',
      ['areas', 0, 'measure'],
    ]);
  });

  test.each(['discovery', 'active', 'completed'])('in %s there is nothing to choose', async (state) => {
    await toState(state);
    expect(outcomeOf(await choose('asks-first'))).toBe('409 transition_not_allowed');
  });

  test('the program’s limits hold on both sides', async () => {
    engaged = await start({ engagement: { state: 'focusing', focusLimits: { min: 2, max: 2 } } });
    expect(outcomeOf(await choose('asks-first'))).toBe('409 focus_count');
    expect(outcomeOf(await choose('asks-first', 'says-thanks'))).toBe('200');
  });
});

describe('shifting', () => {
  let from: string;
  const shift = (body: object) =>
    leader(`POST ${here('focus-shifts')}`, { from, to: choice('decides-soon'), ...body });
  beforeEach(async () => {
    await toState('focusing');
    from = areaOf(await choose('asks-first', 'keeps-calm'), 'asks-first');
    await toState('active');
  });

  test.each(['active', 'paused', 'closing'])(
    'is one call in %s; the history stays and the reason is the leader’s alone',
    async (state) => {
      await toState(state);
      mailHost.clock.now = begin + 86_400_000;
      const canary = `canary-shift-${state}-f3c91b7e`;
      const reply = await shift({ reason: canary });
      expect(reply.status).toBe(201);
      expect(reply.json).toMatchObject({
        items: [
          { id: from, behavior: 'asks-first', state: 'shifted' },
          { behavior: 'keeps-calm', state: 'active' },
          { behavior: 'decides-soon', state: 'active', chosenAt: new Date(begin + 86_400_000).toISOString() },
        ],
      });
      expect(reply.text).toContain(canary);
      const read = await coach(`GET ${here('focus-areas')}`);
      expect(read.json).toEqual(withoutReasons(reply));
      expect(read.text).not.toContain('shiftReason');
      const dump = await dumpTables(mailHost.host.databaseUrl);
      const forms = [...formsOf(canary), 'Others see asks-first.', 'Count asks-first.'];
      expect([from, ...forms].filter((form) => dump.includes(form))).toEqual([from]);
    },
  );

  test('needs no reason, and can lead back', async () => {
    const there = await shift({});
    const back = await leader(`POST ${here('focus-shifts')}`, {
      from: areaOf(there, 'decides-soon'),
      to: choice('asks-first'),
    });
    expect(back.status).toBe(201);
    const items = at(back, 'items');
    expect(Array.isArray(items) && items.map(({ behavior, state }) => `${behavior} ${state}`)).toEqual([
      'asks-first shifted',
      'keeps-calm active',
      'decides-soon shifted',
      'asks-first active',
    ]);
  });

  test('from or to something that is not there, or there already, is refused', async () => {
    expect(outcomeOf(await shift({ from: 'nothing' }))).toBe('409 focus_unknown');
    expect(outcomeOf(await shift({ to: choice('juggles') }))).toBe('409 focus_unknown');
    const twice = await shift({ to: choice('keeps-calm') });
    expect([outcomeOf(twice), at(twice, 'issues', 0, 'path')]).toEqual([
      '422 body_invalid',
      ['to', 'behavior'],
    ]);
    await shift({});
    expect(outcomeOf(await shift({}))).toBe('409 focus_unknown');
    await toState('focusing');
    expect(outcomeOf(await shift({}))).toBe('409 engagement_not_active');
  });

  test('of two shifts at once, one is made', async () => {
    const replies = await Promise.all([shift({}), shift({ to: choice('says-thanks') })]);
    expect(replies.map(outcomeOf).sort()).toEqual(['201', '409 focus_unknown']);
  });
});

test('strangers, sponsor, manager and delegate find nothing; the coach chooses nothing', async () => {
  const parties = await Promise.all(
    (['sponsor', 'manager', 'delegate'] as const).map(async (part) => ({
      part,
      user: await mailHost.host.createUser(part),
    })),
  );
  const strangers = await Promise.all(
    (['leader', 'coach', 'editor', 'orgAdmin'] as const).map((role) => mailHost.host.createUser(role)),
  );
  engaged = await start({
    also: parties.map(({ part, user }) => ({ part, person: user.id })),
    engagement: { waivedLenses: ['perception'] },
  });
  await answerEverything();
  await leader(`POST ${here('focus-rankings')}`, {});
  await toState('focusing');
  const requests: readonly (readonly [string, unknown?])[] = [
    [`POST ${here('focus-rankings')}`, {}],
    [`GET ${here('focus-ranking')}`],
    [`PUT ${here('focus-areas')}`, { areas: [choice('asks-first')] }],
    [`GET ${here('focus-areas')}`],
    [`POST ${here('focus-shifts')}`, { from: 'x', to: choice('asks-first') }],
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
  const outcomes = await Promise.all(requests.map(([request, body]) => coach(request, body)));
  expect(outcomes.map(outcomeOf)).toEqual(['201', '200', '403 forbidden', '200', '403 forbidden']);
  const dump = await dumpTables(mailHost.host.databaseUrl);
  expect(['"leverage"', '"topLever"'].filter((form) => dump.includes(form))).toEqual([]);
});
