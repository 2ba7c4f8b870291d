import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EngagementOptions, testKey } from '../../../test/fixtures/activeEngagement.ts';
import { countQueries } from '../../../test/fixtures/countQueries.ts';
import { demoBattery, demoContent } from '../../../test/fixtures/demoContent.ts';
import { ask, assessmentIds, at, discoveryEngagement } from '../../../test/fixtures/discoveryEngagement.ts';
import { dumpTables } from '../../../test/fixtures/dumpTables.ts';
import { outcomeOf } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, type HostUser, startHost } from '../../../test/harness/index.ts';
import { builtNorms } from '../../collections/system/builtNorms.ts';
import { importContent } from '../../index.ts';
import { createRecord } from '../shared/records.ts';
import { systemContext } from '../shared/systemContext.ts';
import { assignBattery } from './assignBattery.ts';
import { batteryStates } from './batteryStates.ts';
import { findNewestFrozen } from './frozenInstruments.ts';

const now = Date.parse('2026-03-02T08:00:00.000Z');
const full = { B1: 4, B2: 5, B3: 2, B4: 1 };

let host: Host;
let engaged: Awaited<ReturnType<typeof discoveryEngagement>>;
let ids: Readonly<Record<string, string>>;
let people: { readonly leader: HostUser; readonly coach: HostUser };
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => now } });
  await importContent(host.payload, demoContent);
  people = { leader: await host.createUser('leader'), coach: await host.createUser('coach') };
});
beforeEach(async () => {
  engaged = await begin();
  ids = await assessmentIds(host, engaged);
});
afterAll(() => host.close());

const begin = (options: EngagementOptions = {}) => discoveryEngagement(host, { ...people, ...options });
const own = (key = 'demo-behaviors') => `/assessments/${ids[key]}`;
const leaderAsks = (request: string, body?: unknown) => ask(host, engaged.leader, request, body);

describe('the battery', () => {
  test('is listed in the order of the program; what stands under two lenses is asked once', async () => {
    const reply = await leaderAsks(`GET ${engaged.path.replace('/api/coaching/v1', '')}/assessments`);
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({
      items: [
        {
          lens: 'behavior',
          instrument: { key: 'demo-behaviors', version: '1', title: 'Demo behaviors' },
          items: 4,
        },
        {
          lens: 'drivers',
          instrument: { key: 'demo-drivers' },
          state: 'open',
          answered: 0,
          submittedAt: null,
        },
        { lens: 'energy', instrument: { key: 'demo-energy' } },
        { lens: 'development', instrument: { key: 'demo-wishes' } },
      ],
      next: null,
    });
  });

  test('is listed page by page', async () => {
    const path = `GET ${engaged.path.replace('/api/coaching/v1', '')}/assessments?limit=3`;
    const first = await leaderAsks(path);
    expect(at(first, 'items', 'length')).toBe(3);
    const second = await leaderAsks(`${path}&cursor=${at(first, 'next')}`);
    expect(second.json).toMatchObject({ items: [{ lens: 'development' }], next: null });
  });

  test('is listed in as many queries for all as for one', async () => {
    const list = (limit: number) => () =>
      leaderAsks(`GET ${engaged.path.replace('/api/coaching/v1', '')}/assessments?limit=${limit}`);
    await list(100)();
    expect(await countQueries(list(100))).toBe(await countQueries(list(1)));
  });

  test('is assigned once, however often the engagement enters discovery', async () => {
    const context = await systemContext(host.payload);
    expect(await assignBattery(engaged.engagement, context)).toEqual({ assigned: [], unpublished: [] });
  });

  test('leaves out waived lenses and names instruments that nobody has published', async () => {
    const battery = [
      ...demoBattery,
      { lens: 'temperament' as const, instrument: 'unwritten', required: true },
    ];
    const other = await begin({
      engagement: { battery, waivedLenses: ['energy', 'behavior'] },
    });
    expect(Object.keys(await assessmentIds(host, other))).toEqual([
      'demo-behaviors',
      'demo-drivers',
      'demo-wishes',
    ]);
    const again = await assignBattery(other.engagement, await systemContext(host.payload));
    expect(again.unpublished).toEqual(['unwritten']);
  });

  test('says how far each lens is; an optional lens is listed once it has a result', async () => {
    const states = async () => {
      const context = await systemContext(host.payload);
      return (await batteryStates(engaged.engagement, context)).map(({ lens, state }) => `${lens} ${state}`);
    };
    expect(await states()).toEqual(['behavior open', 'perception open', 'drivers open', 'energy open']);
    await leaderAsks(`POST ${own()}/submission`, { answers: full });
    const wishes = { 'asks-first': 5, 'says-thanks': 1, 'decides-soon': 3, 'keeps-calm': 3 };
    await leaderAsks(`POST ${own('demo-wishes')}/submission`, { answers: wishes });
    expect(await states()).toEqual([
      'behavior scored',
      'perception scored',
      'drivers open',
      'energy open',
      'development scored',
    ]);
  });

  test('asks nobody else when perception is waived, also where the leader answers for another lens', async () => {
    const waived = await begin({ engagement: { waivedLenses: ['perception'] } });
    const { 'demo-behaviors': id } = await assessmentIds(host, waived);
    await ask(host, waived.leader, `POST /assessments/${id}/submission`, { answers: full });
    const states = await batteryStates(waived.engagement, await systemContext(host.payload));
    expect(states.slice(0, 2)).toEqual([
      { lens: 'behavior', state: 'scored' },
      { lens: 'perception', state: 'waived' },
    ]);
  });
});

describe('assigning', () => {
  const assign = (body: unknown, user = engaged.coach) =>
    ask(host, user, `POST ${engaged.path.replace('/api/coaching/v1', '')}/assessments`, body);

  test('a submitted questionnaire can be taken again, in its newest version', async () => {
    const context = await systemContext(host.payload);
    const open = await assign({ instrument: 'demo-behaviors' });
    expect([open.status, at(open, 'id')]).toEqual([201, ids['demo-behaviors']]);
    await leaderAsks(`POST ${own()}/submission`, { answers: full });
    const again = await assign({ instrument: 'demo-behaviors' }, engaged.leader);
    expect(again.status).toBe(201);
    expect(again.json).toMatchObject({ state: 'open', lens: 'behavior' });
    expect(at(again, 'id')).not.toBe(ids['demo-behaviors']);
    // What counts is the newest one, so the lens is open again.
    expect((await batteryStates(engaged.engagement, context))[0]).toEqual({
      lens: 'behavior',
      state: 'open',
    });
  });

  test('what is not published or not a key is refused', async () => {
    expect(outcomeOf(await assign({ instrument: 'unwritten' }))).toBe('409 instrument_not_published');
    const broken = await assign({ instrument: 'Not a key' });
    expect([broken.status, at(broken, 'issues', 0, 'path')]).toEqual([422, ['instrument']]);
  });

  test('before discovery nothing is assigned', async () => {
    engaged = await begin({ engagement: { state: 'contracting', battery: [] } });
    expect(outcomeOf(await assign({ instrument: 'demo-behaviors' }))).toBe('409 engagement_not_active');
  });
});

describe('answering', () => {
  test('the form is in the reader’s language and keeps its scoring key to itself', async () => {
    const form = await leaderAsks(`GET ${own()}?locale=de`);
    expect(form.status).toBe(200);
    expect(form.json).toMatchObject({
      assessment: { state: 'open', instrument: { title: 'Demo-Verhalten' } },
      instrument: {
        key: 'demo-behaviors',
        formats: { often: { kind: 'rating', min: 1, max: 5, notObserved: true } },
        items: [{ id: 'B1', text: 'Fragt zuerst.' }, {}, {}, { id: 'B4', text: 'Regt sich auf.' }],
        scales: [{ id: 'people', title: 'Menschen' }, {}],
      },
      answers: {},
    });
    expect(form.text).not.toContain('keyed');
    const drivers = await leaderAsks(`GET ${own('demo-drivers')}`);
    expect(at(drivers, 'instrument', 'formats', 'pair')).toEqual({
      kind: 'forcedChoice',
      options: ['My own way', 'Together'],
    });
  });

  test('answers are saved bit by bit', async () => {
    await leaderAsks(`PUT ${own()}/answers`, { answers: { B1: 4, B2: null } });
    const saved = await leaderAsks(`PUT ${own()}/answers`, { answers: { B1: 3 } });
    expect(saved.json).toMatchObject({ state: 'open', answered: 2, items: 4 });
    expect(at(await leaderAsks(`GET ${own()}`), 'answers')).toEqual({ B1: 3, B2: null });
  });

  test('null takes an answer back where "not observed" is not offered', async () => {
    await leaderAsks(`PUT ${own('demo-drivers')}/answers`, { answers: { D1: 0, D2: 1 } });
    const saved = await leaderAsks(`PUT ${own('demo-drivers')}/answers`, { answers: { D1: null } });
    expect(saved.json).toMatchObject({ answered: 1 });
    expect(at(await leaderAsks(`GET ${own('demo-drivers')}`), 'answers')).toEqual({ D2: 1 });
  });

  test.each([
    [{ B1: 6 }, ['answers', 'B1']],
    [{ B1: 0 }, ['answers', 'B1']],
    [{ B1: 4, X9: 1 }, ['answers', 'X9']],
    [{ X9: null }, ['answers', 'X9']],
  ])('%j does not fit its item, and nothing is saved', async (answers, path) => {
    for (const request of [`PUT ${own()}/answers`, `POST ${own()}/submission`]) {
      const reply = await leaderAsks(request, { answers });
      expect([outcomeOf(reply), at(reply, 'issues', 0, 'path')]).toEqual(['422 invalid_answer', path]);
    }
    expect(at(await leaderAsks(`GET ${own()}`), 'answers')).toEqual({});
  });

  test.each([
    [{ answers: { B1: 3.5 } }, ['answers', 'B1']],
    [{ answers: { B1: '4' } }, ['answers', 'B1']],
    [{ answers: [4] }, ['answers']],
    [{}, ['answers']],
  ])('%j is malformed', async (body, path) => {
    const reply = await leaderAsks(`PUT ${own()}/answers`, body);
    expect([outcomeOf(reply), at(reply, 'issues', 0, 'path')]).toEqual(['422 body_invalid', path]);
  });
});

describe('submitting', () => {
  test('saved and sent answers together are scored, once', async () => {
    await leaderAsks(`PUT ${own()}/answers`, { answers: { B1: 4, B2: 1 } });
    const result = await leaderAsks(`POST ${own()}/submission`, { answers: { B2: 5, B3: 2, B4: 1 } });
    expect(result.status).toBe(200);
    expect(result.json).toMatchObject({
      assessment: { state: 'submitted', answered: 4, submittedAt: new Date(now).toISOString() },
      scales: [
        { id: 'people', score: 4.5, pomp: 87.5, percentile: { rank: 90 } },
        { id: 'self-control', score: 7, pomp: 62.5 },
      ],
      instrumentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const again = await leaderAsks(`POST ${own()}/submission`, { answers: full });
    expect([again.status, again.text]).toEqual([200, result.text]);
    const changed = await leaderAsks(`POST ${own()}/submission`, { answers: { ...full, B1: 1 } });
    expect(outcomeOf(changed)).toBe('409 already_submitted');
    expect(outcomeOf(await leaderAsks(`PUT ${own()}/answers`, { answers: { B1: 1 } }))).toBe(
      '409 already_submitted',
    );
    expect((await leaderAsks(`GET ${own()}/result`)).text).toBe(result.text);
  });

  test('is read in the norm that was built from the organization’s own answers, and in no one else’s', async () => {
    await leaderAsks(`POST ${own()}/submission`, { answers: full });
    const context = await systemContext(host.payload);
    const version = (await findNewestFrozen(['demo-behaviors'], context)).get('demo-behaviors');
    const norm = (organization: string, count: number) =>
      createRecord(
        builtNorms,
        {
          organization,
          instrument: 'demo-behaviors',
          instrumentVersion: version?.id ?? '',
          scale: 'people',
          counts: [
            { score: 4, count },
            { score: 5, count: 400 - count },
          ],
          n: 400,
          sample: `Leaders of ${organization}`,
          collectedFrom: '2026-01-05',
          collectedTo: '2026-02-27',
          countedUntil: now,
          builtAt: now,
        },
        context,
      );
    const { organization } = engaged.engagement;
    await norm('other', 10);
    expect((await leaderAsks(`GET ${own()}/result`)).text).not.toContain('Leaders of');
    const built = await norm(organization, 300);
    const { json } = await leaderAsks(`GET ${own()}/result`);
    expect(json).toMatchObject({
      scales: [
        { id: 'people', score: 4.5, percentile: { rank: 75, norm: `Leaders of ${organization}`, n: 400 } },
        { id: 'self-control' },
      ],
    });
    await host.payload.delete({
      collection: context.settings.slugOf('builtNorms'),
      id: built.id,
      overrideAccess: true,
      req: context.req,
    });
  });

  test('unanswered items are named; "not observed" is an answer where it is offered', async () => {
    const reply = await leaderAsks(`POST ${own()}/submission`, { answers: { B1: 4, B3: null } });
    expect(outcomeOf(reply)).toBe('422 answers_incomplete');
    expect(at(reply, 'issues')).toMatchObject([{ path: ['answers', 'B2'] }, { path: ['answers', 'B4'] }]);
    const forced = await leaderAsks(`POST ${own('demo-drivers')}/submission`, {
      answers: { D1: 1, D2: null },
    });
    expect(at(forced, 'issues')).toMatchObject([{ path: ['answers', 'D2'] }]);
    expect(at(await leaderAsks(`GET ${own()}`), 'answers')).toEqual({});
    const whole = await leaderAsks(`POST ${own()}/submission`, { answers: { ...full, B4: null } });
    expect(whole.json).toMatchObject({ scales: [{ score: 4.5 }, { score: 4, valid: 1 }] });
  });

  test('ten submissions at once give one result', async () => {
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => leaderAsks(`POST ${own()}/submission`, { answers: full })),
    );
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    const different = await Promise.all(
      [1, 2, 3, 4, 5].map((B1) =>
        leaderAsks(`POST ${own('demo-drivers')}/submission`, { answers: { D1: B1 % 2, D2: 1 } }),
      ),
    );
    const outcomes = different.map(outcomeOf).sort();
    expect(new Set(outcomes)).toEqual(new Set(['200', '409 already_submitted']));
  });

  test('a result is there only once it is submitted', async () => {
    expect(outcomeOf(await leaderAsks(`GET ${own()}/result`))).toBe('404 not_found');
  });

  test('a new version of the instrument changes nothing for those that were asked before', async () => {
    const before = await leaderAsks(`GET ${own()}`);
    const { docs } = await host.payload.find({
      collection: 'instruments',
      where: { key: { equals: 'demo-behaviors' } },
      depth: 0,
      overrideAccess: true,
    });
    await host.payload.update({
      collection: 'instruments',
      id: String(docs[0]?.id),
      data: { source: 'Written anew for these tests', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    });
    expect((await leaderAsks(`GET ${own()}`)).text).toBe(before.text);
    const later = await begin();
    const fresh = await assessmentIds(host, later);
    expect(
      at(await ask(host, later.leader, `GET /assessments/${fresh['demo-behaviors']}`), 'instrument'),
    ).toMatchObject({
      version: '2',
      source: 'Written anew for these tests',
    });
  });
});

describe('waiving a lens', () => {
  const waive = (lens: string, user = engaged.leader) =>
    ask(host, user, `POST ${engaged.path.replace('/api/coaching/v1', '')}/lenses/${lens}/waiver`);
  const statesOf = async () => {
    const reply = await leaderAsks(`GET ${engaged.path.replace('/api/coaching/v1', '')}/assessments`);
    const items = at(reply, 'items');
    return Array.isArray(items) ? items.map(({ lens, state }) => `${lens} ${state}`) : [];
  };

  test('its questionnaire rests; doing it twice changes nothing', async () => {
    for (let times = 0; times < 2; times += 1)
      expect((await waive('energy')).json).toEqual({ lens: 'energy', waived: true });
    expect(await statesOf()).toContain('energy waived');
  });

  test('a questionnaire that another lens needs stays open until that is waived too', async () => {
    await waive('behavior');
    expect(await statesOf()).toContain('behavior open');
    await waive('perception');
    expect(await statesOf()).toContain('behavior waived');
  });

  test('a waived questionnaire can be taken up again, and its result counts', async () => {
    await waive('drivers');
    expect(
      (await leaderAsks(`POST ${own('demo-drivers')}/submission`, { answers: { D1: 0, D2: 0 } })).status,
    ).toBe(200);
    expect(await statesOf()).toContain('drivers submitted');
  });

  test('a lens with a result, outside the battery or after discovery cannot be waived', async () => {
    await leaderAsks(`POST ${own()}/submission`, { answers: full });
    expect(outcomeOf(await waive('behavior'))).toBe('409 already_submitted');
    expect(outcomeOf(await waive('perception'))).toBe('200');
    expect(outcomeOf(await waive('temperament'))).toBe('404 not_found');
    expect(outcomeOf(await waive('astrology'))).toBe('404 not_found');
    engaged = await begin({ engagement: { state: 'active' } });
    expect(outcomeOf(await waive('energy'))).toBe('409 transition_not_allowed');
  });
});

describe('who may do what', () => {
  const requests = (): readonly (readonly [string, unknown?])[] => {
    const engagement = engaged.path.replace('/api/coaching/v1', '');
    return [
      [`GET ${engagement}/assessments`],
      [`POST ${engagement}/assessments`, { instrument: 'demo-wishes' }],
      [`GET ${own()}`],
      [`PUT ${own()}/answers`, { answers: { B1: 1 } }],
      [`POST ${own()}/submission`, { answers: full }],
      [`GET ${own()}/result`],
      [`POST ${engagement}/lenses/energy/waiver`],
    ];
  };

  test('without signing in there is a 401, and strangers, sponsor, manager and delegate find nothing', async () => {
    const [sponsor, manager, delegate] = await Promise.all(
      (['sponsor', 'manager', 'delegate'] as const).map((role) => host.createUser(role)),
    );
    if (!sponsor || !manager || !delegate) throw new Error('Somebody is missing.');
    engaged = await begin({
      also: [
        { person: sponsor.id, part: 'sponsor' },
        { person: manager.id, part: 'manager' },
        { person: delegate.id, part: 'delegate' },
      ],
    });
    ids = await assessmentIds(host, engaged);
    await leaderAsks(`POST ${own()}/submission`, { answers: full });
    const strangers = await Promise.all(
      (['leader', 'coach', 'editor', 'orgAdmin', 'admin'] as const).map((role) => host.createUser(role)),
    );
    for (const [request, body] of requests()) {
      expect([request, (await ask(host, null, request, body)).status]).toEqual([request, 401]);
      for (const user of [sponsor, manager, delegate, ...strangers])
        expect([request, user.roles, outcomeOf(await ask(host, user, request, body))]).toEqual([
          request,
          user.roles,
          '404 not_found',
        ]);
    }
  });

  test('the coach reads the result and never an answer; reading it is written down', async () => {
    await leaderAsks(`POST ${own()}/submission`, { answers: full });
    const outcomes = await Promise.all(
      requests().map(([request, body]) => ask(host, engaged.coach, request, body)),
    );
    expect(outcomes.map(outcomeOf)).toEqual([
      '200',
      '201',
      '403 forbidden',
      '403 forbidden',
      '403 forbidden',
      '200',
      '403 forbidden',
    ]);
    expect(outcomes[5]?.text).toContain('87.5');
    expect(outcomes[5]?.text).not.toContain('B1');
    const audited = await host.payload.find({
      collection: 'coaching-audit-entries',
      where: {
        and: [{ record: { equals: ids['demo-behaviors'] } }, { actor: { equals: engaged.coach.id } }],
      },
      depth: 0,
      overrideAccess: true,
    });
    expect(audited.docs.map(({ action, subject }) => [action, subject])).toEqual([
      ['assessments.getResult', engaged.leader.id],
    ]);
  });
});

test('the database holds no answer and no score', async () => {
  const answers = { 'asks-first': 5, 'says-thanks': 4, 'decides-soon': 3, 'keeps-calm': 2 };
  const keyed = { 'idempotency-key': 'one' };
  const reply = await ask(host, engaged.leader, `POST ${own('demo-wishes')}/submission`, { answers }, keyed);
  expect(reply.status).toBe(200);
  const repeated = await ask(
    host,
    engaged.leader,
    `POST ${own('demo-wishes')}/submission`,
    { answers },
    keyed,
  );
  expect(repeated.text).toBe(reply.text);
  const text = await dumpTables(host.databaseUrl);
  const id = String(ids['demo-wishes']);
  const forms = [id, '"asks-first":5', '"asks-first": 5', '"pomp"'];
  expect(forms.filter((form) => text.includes(form))).toEqual([id]);
});
