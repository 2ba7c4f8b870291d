import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { EngagementFixture } from '../../../../test/fixtures/activeEngagement.ts';
import { clientOf } from '../../../../test/fixtures/clients.ts';
import { ask, discoveryEngagement } from '../../../../test/fixtures/discoveryEngagement.ts';
import {
  answerDemoRound,
  bookDebrief,
  closeDemoRound,
  openDemoRound,
} from '../../../../test/fixtures/feedbackRound.ts';
import { type MailHost, startMailHost } from '../../../../test/fixtures/startMailHost.ts';
import type { HostUser } from '../../../../test/harness/index.ts';
import { erase, importExports, importProblemText } from '../../../index.ts';

const day = 24 * 3_600_000;
const begin = Date.parse('2026-03-02T08:00:00.000Z');
const parts = ['leader', 'coach', 'sponsor'] as const;
type Part = (typeof parts)[number];
type Cast = Readonly<Record<Part, HostUser>>;

let there: MailHost;
let here: MailHost;
/** The same people, where the exports go. */
let people: Cast;
let engaged: EngagementFixture;
let staying: EngagementFixture;
let cast: Cast;
let files: { readonly name: string; readonly text: string }[];
beforeAll(async () => {
  there = await startMailHost(begin);
  here = await startMailHost(begin);
  cast = {
    leader: await there.host.createUser('leader'),
    coach: await there.host.createUser('coach'),
    sponsor: await there.host.createUser('sponsor'),
  };
  engaged = await liveThrough();
  const stayer = await there.host.createUser('leader', { name: 'Test stayer' });
  staying = await discoveryEngagement(there.host, { leader: stayer, coach: cast.coach });
  files = await Promise.all(
    parts.map(async (part) => ({
      name: `${part}.json`,
      text: JSON.stringify(await clientOf(there.host, cast[part]).privacy.exportMine()),
    })),
  );
}, 240_000);
afterAll(() => Promise.all([there.close(), here.close()]));

/** Does something of everything in an engagement. */
async function liveThrough(): Promise<EngagementFixture> {
  const { leader, coach, sponsor } = cast;
  const lived = await discoveryEngagement(there.host, {
    leader,
    coach,
    availability: {},
    also: [{ person: sponsor.id, part: 'sponsor' }],
    parameters: {
      sessions: 4,
      parties: ['leader', 'coach', 'sponsor'],
      sponsorSees: ['focusAreaTitles', 'sessionCounts', 'progressSummary'],
    },
  });
  const engagementId = lived.engagement.id;
  const as = (user: HostUser) => clientOf(there.host, user);
  const { items } = await as(leader).assessments.list({ engagementId });
  const idOf = (key: string) => items.find(({ instrument }) => instrument.key === key)?.id ?? '';
  await as(leader).assessments.submit({
    assessmentId: idOf('demo-wishes'),
    answers: { 'asks-first': 5, 'says-thanks': 1, 'decides-soon': 3, 'keeps-calm': 4 },
  });
  await as(leader).assessments.submit({
    assessmentId: idOf('demo-behaviors'),
    answers: { B1: 4, B2: 5, B3: 2, B4: 1 },
  });
  await as(leader).assessments.saveAnswers({ assessmentId: idOf('demo-drivers'), answers: { D1: 0 } });
  const round = await openDemoRound(there.host, lived);
  await answerDemoRound(there, lived, round, [
    ['peer', { B1: 4, B2: 1, B3: 5, B4: 1 }],
    ['peer', { B1: 5, B2: 2, B3: 5, B4: 2 }],
    ['peer', { B1: 3, B2: 3, B3: 5, B4: 3 }],
  ]);
  await closeDemoRound(there, lived, round);
  await as(coach).feedback.review({ roundId: round });
  await bookDebrief(there.host, lived);
  there.clock.now += 21 * day;
  await as(coach).feedback.release({ roundId: round });
  await as(leader).focus.rank({ engagementId });
  const start = new Date(there.clock.now + 3 * day).toISOString();
  const { id: sessionId, end } = await as(leader).sessions.book({ engagementId, kind: 'debrief', start });
  const add = (user: HostUser, audience: 'onlyMe' | 'shared', text: string) =>
    as(user).sessions.addNote({ sessionId, audience, text });
  await add(leader, 'onlyMe', 'canary-reflection');
  await add(leader, 'shared', 'canary-shared');
  await add(coach, 'onlyMe', 'canary-private-note');
  await as(leader).sessions.addAgendaItem({ sessionId, text: 'canary-topic' });
  await as(coach).sessions.addOffer({ sessionId, kind: 'insight', text: 'canary-offer' });
  there.clock.now = Date.parse(end);
  await as(coach).sessions.complete({
    sessionId,
    actions: [{ text: 'canary-step', dueOn: '2026-05-01' }, { text: 'Another step' }],
    noActions: false,
  });
  const later = await as(leader).sessions.book({
    engagementId,
    kind: 'debrief',
    start: new Date(there.clock.now + 9 * day).toISOString(),
  });
  await as(leader).sessions.reschedule({
    sessionId: later.id,
    start: new Date(there.clock.now + 10 * day).toISOString(),
  });
  await as(leader).reports.releaseProgress({ engagementId, text: 'canary-progress' });
  const { id: referralId } = await as(coach).engagements.raiseReferral({
    engagementId,
    level: 'consider',
    recommendation: 'canary-advice',
    action: 'canary-action',
  });
  await as(coach).engagements.settleReferral({ engagementId, referralId, outcome: 'resolved' });
  return lived;
}

/** Every address that somebody can read about the engagement. */
async function addresses(): Promise<string[]> {
  const at = `/engagements/${engaged.engagement.id}`;
  const idsAt = async (path: string) => {
    const { json } = await ask(there.host, cast.leader, `GET ${path}`);
    return z
      .object({ items: z.array(z.object({ id: z.string() })) })
      .parse(json)
      .items.map(({ id }) => id);
  };
  const sessions = await idsAt(`${at}/sessions`);
  const assessments = await idsAt(`${at}/assessments`);
  const rounds = await idsAt(`${at}/feedback-rounds`);
  expect([sessions.length, assessments.length > 2, rounds.length]).toEqual([3, true, 1]);
  return [
    at,
    `${at}/participants`,
    `${at}/agreements/1`,
    `${at}/agreement-draft`,
    `${at}/referrals`,
    `${at}/assessments`,
    ...assessments.flatMap((id) => [`/assessments/${id}`, `/assessments/${id}/result`]),
    `${at}/feedback-rounds`,
    ...rounds.flatMap((id) => [`/feedback-rounds/${id}/report`, `/feedback-rounds/${id}/invitations`]),
    `${at}/focus-ranking`,
    `${at}/focus-areas`,
    `${at}/sessions`,
    ...sessions.flatMap((id) => [`/sessions/${id}`, `/sessions/${id}/notes`]),
    `${at}/actions`,
    `${at}/change`,
    `${at}/coaches`,
    `${at}/open-slots?from=2026-05-01T08:00:00.000Z&to=2026-05-02T08:00:00.000Z`,
    '/availability',
    '/sponsored-engagements',
    `/sponsored-engagements/${engaged.engagement.id}`,
    `${at}/agreements/1?locale=de`,
    `${at}?locale=de`,
  ];
}

async function answersAt(host: MailHost, people: Cast): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const path of await addresses())
    for (const part of parts) {
      const { status, text } = await ask(host.host, people[part], `GET ${path}`);
      // Accounts have other ids in another system, and so has a request.
      const named = parts.reduce((all, one) => all.replaceAll(people[one].id, `the ${one}`), text);
      told[`${part} ${path}`] = `${status} ${named.replace(/"requestId":"[^"]*"/, '')}`;
    }
  return told;
}

const textsOf = async (given: typeof files) =>
  (await importExports(here.host.payload, given)).problems.map((problem) => importProblemText(problem));

test('what is wrong is told with its place, and nothing is written', async () => {
  const [leader, coach, sponsor] = files;
  if (!leader || !coach || !sponsor) throw new Error('There are three files.');
  expect(await textsOf([{ name: 'tables.csv', text: 'a,b' }])).toEqual([
    expect.stringMatching(/^tables\.csv: This is no JSON document/),
  ]);
  const older = { ...leader, text: leader.text.replace('coaching-export/2', 'coaching-export/1') };
  expect(await textsOf([older, coach])).toEqual([
    expect.stringMatching(/^leader\.json: format: This is not/),
  ]);
  const bent = { ...leader, text: leader.text.replace('"state":"discovery"', '"state":"lost"') };
  expect(await textsOf([bent, coach, sponsor])).toEqual([
    expect.stringMatching(/^leader\.json: engagements\.0\.engagement\.state: This is not/),
  ]);
  const other = { ...leader, text: leader.text.replaceAll('canary-shared', 'Something else') };
  expect(await textsOf([other, coach, sponsor])).toEqual([
    expect.stringMatching(
      /^coach\.json: engagements\.\d\.notes\.\d\.text: This is not what another file says/,
    ),
  ]);
  const stays = / Test stayer$/;
  for (const [given, absent] of [
    [[leader], ['coach', 'sponsor']],
    [[coach, sponsor], ['leader']],
    [[leader, coach], ['sponsor']],
  ] as const)
    expect((await textsOf([...given])).filter((text) => !stays.test(text))).toEqual(
      absent.map((part) =>
        expect.stringMatching(
          new RegExp(`: engagements\\.\\d\\.engagement\\.participants: No file says .*: Test ${part}$`),
        ),
      ),
    );
  const without = { ...coach, text: coach.text.replaceAll('"fitScreen"', '"fitScreenOfOld"') };
  expect(await textsOf([leader, without, sponsor])).toEqual([
    'leader.json: engagements.0.engagement.fitScreen: No file tells this. Name the files of leader and coach, exported by those two themselves.',
  ]);
  // What the other one has not written or signed cannot be slipped in.
  const slipped = exportSchema.parse(JSON.parse(leader.text));
  const [only] = slipped.engagements;
  const shared = only?.notes.find(({ audience }) => audience === 'shared');
  only?.notes.push(
    { ...shared, id: 'slipped-in', author: cast.coach.id, audience: 'shared' },
    { ...shared, id: 'not-mine', author: cast.coach.id, audience: 'coachOnly' },
  );
  expect(await textsOf([{ name: 'leader.json', text: JSON.stringify(slipped) }, coach, sponsor])).toEqual([
    expect.stringMatching(
      /^coach\.json: engagements\.\d\.notes: Another file has a record here.*: slipped-in$/,
    ),
    expect.stringMatching(
      /^leader\.json: engagements\.0\.notes\.\d\.author: This is a private note of somebody/,
    ),
  ]);
  const alone = exportSchema.parse(JSON.parse(leader.text));
  expect(
    await textsOf([{ name: 'alone.json', text: JSON.stringify({ ...alone, engagements: [] }) }]),
  ).toEqual([expect.stringMatching(/^alone\.json: engagements: No file has an engagement/)]);
  expect(await textsOf(files)).toEqual(
    parts.map((part) =>
      expect.stringMatching(new RegExp(`^${part}\\.json: account\\.email: There is no account`)),
    ),
  );
  expect(await countHere()).toBe(0);
});

const record = z.looseObject({});
const laxSchema = z.looseObject({
  account: z.looseObject({ id: z.string(), email: z.string() }),
  instruments: z.array(z.looseObject({ key: z.string(), hash: z.string() })),
  engagements: z.array(
    z.looseObject({
      part: z.string(),
      engagement: record,
      agreements: z.array(record),
      notes: z.array(record),
      actions: z.array(record),
      sessions: z.array(record),
    }),
  ),
});
type Lax = z.infer<typeof laxSchema>;

/** The file of this part with something changed in it. */
function changed(part: Part, change: (file: Lax, engagement: Lax['engagements'][number]) => void) {
  const file = files[parts.indexOf(part)];
  const read = laxSchema.parse(JSON.parse(file?.text ?? ''));
  const own = read.engagements.find(({ id }) => id === engaged.engagement.id);
  change(read, own ?? expect.fail());
  return { name: `${part}.json`, text: JSON.stringify(read) };
}
const withChanged = (part: Part, change: Parameters<typeof changed>[1]) =>
  files.map((file) => (file.name === `${part}.json` ? changed(part, change) : file));

test('a sponsor brings in no record and no field that leader and coach do not have', async () => {
  const leaders = changed('leader', () => undefined);
  const [told] = laxSchema.parse(JSON.parse(leaders.text)).engagements;
  const like = (table: 'notes' | 'actions' | 'sessions') => ({ ...told?.[table][0], id: 'slipped-in' });
  const slipped: readonly Parameters<typeof changed>[1][] = [
    // A version that all have signed, in which the sponsor sees more.
    (_, { agreements }) => agreements.push({ ...agreements[0], id: 'slipped-in', version: 2 }),
    (_, { notes }) => notes.push({ ...like('notes'), author: cast.coach.id, audience: 'shared' }),
    (_, { actions }) => actions.push(like('actions')),
    (_, { sessions }) => sessions.push(like('sessions')),
  ];
  for (const change of slipped)
    for (const given of [withChanged('sponsor', change), withChanged('sponsor', change).toReversed()])
      expect((await textsOf(given)).sort()).toEqual(
        ['coach', 'leader'].map((part) =>
          expect.stringMatching(
            new RegExp(`^${part}\\.json: .*: Another file has a record here.*: slipped-in$`),
          ),
        ),
      );
  const own = withChanged('sponsor', (_, { notes }) =>
    notes.push({ ...like('notes'), author: cast.sponsor.id, audience: 'leaderOnly' }),
  );
  expect(await textsOf(own)).toEqual([
    expect.stringMatching(/^sponsor\.json: .*\.author: This is a private note of somebody/),
  ]);
  const lacking = withChanged('coach', (_, { engagement }) => delete engagement['fitScreen']).map((file) =>
    file.name === 'sponsor.json'
      ? changed('sponsor', (_, { engagement }) => Object.assign(engagement, { fitScreen: null }))
      : file,
  );
  expect(await textsOf(lacking)).toEqual([
    expect.stringMatching(/\.engagement\.fitScreen: No file tells this/),
  ]);
});

test('nobody calls themselves what they are not, nor hands in a second file of somebody else', async () => {
  for (const part of ['leader', 'coach'] as const)
    expect(
      await textsOf(
        withChanged('sponsor', (_, engagement) => {
          engagement.part = part;
        }),
      ),
    ).toEqual([
      expect.stringMatching(/^sponsor\.json: engagements\.\d\.part: This is not what another file says/),
    ]);
  const second = changed('leader', ({ account }) => {
    account.email = cast.sponsor.email;
  });
  expect(await textsOf([{ ...second, name: 'second.json' }, ...files])).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^second\.json: account\.email: This is not what another file says/),
    ]),
  );
  const bell = changed('leader', ({ account }) => {
    account.email = 'x\u001b[2J\u0007\n@example.com';
  });
  for (const text of await textsOf([bell, ...files.slice(1)])) expect(text).not.toMatch(/\p{Cc}/u);
  expect(await countHere()).toBe(0);
});

const countHere = async () =>
  (await here.host.payload.count({ collection: 'coaching-engagements', overrideAccess: true })).totalDocs;

const exportSchema = z.looseObject({
  engagements: z.array(
    z.looseObject({ notes: z.array(z.looseObject({ id: z.string().optional(), audience: z.string() })) }),
  ),
});

test('the exports of all who have a part bring everything over: each of them reads the same as before', async () => {
  people = {
    // Whoever has no right role could not read what is theirs.
    leader: await here.host.createUser('editor', { email: cast.leader.email, name: 'Test leader' }),
    coach: await here.host.createUser('coach', { email: cast.coach.email, name: 'Test coach' }),
    sponsor: await here.host.createUser('sponsor', { email: cast.sponsor.email, name: 'Test sponsor' }),
  };
  expect(await textsOf(files)).toEqual([
    'leader.json: account.email: The account lacks the role of the part that this person has. Give it the role: leader',
  ]);
  await here.host.payload.update({
    collection: 'users',
    id: people.leader.id,
    data: { roles: ['leader'] },
    overrideAccess: true,
  });
  const moveCoachTo = (organization: string) =>
    here.host.payload.update({
      collection: 'users',
      id: people.coach.id,
      data: { organization },
      overrideAccess: true,
    });
  await moveCoachTo('north');
  expect(await textsOf(files)).toEqual([
    expect.stringMatching(/^leader\.json: account: The accounts belong to different organizations/),
  ]);
  await moveCoachTo('main');
  // Answers to questions that nobody was asked here are no answers.
  const reworded = files.map(({ name, text }) => ({
    name,
    text: text.replaceAll(/"hash":"[0-9a-f]/g, '"hash":"x'),
  }));
  const missing = await textsOf(reworded);
  expect(missing.length).toBeGreaterThan(0);
  for (const text of missing)
    expect(text).toMatch(/^leader\.json: instruments\.\d+: This version of the questionnaire was never/);
  expect(await countHere()).toBe(0);
  // Nor are those that somebody else's file calls answers to another questionnaire.
  const renamed = changed('sponsor', (file) => {
    const { instruments } = laxSchema.parse(JSON.parse(files[0]?.text ?? ''));
    file.instruments = instruments.map((one) => ({ ...one, key: 'demo-drivers', hash: 'x' }));
  });
  expect(await textsOf([...files.slice(0, 2), renamed])).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^sponsor\.json: instruments\.\d+: This is not what another/),
    ]),
  );
  expect(await countHere()).toBe(0);
  const before = await answersAt(there, cast);
  here.clock.now = there.clock.now;
  expect(await importExports(here.host.payload, files)).toEqual({
    engagements: [engaged.engagement.id],
    leftOut: [],
    // The same coach works with somebody who stays.
    incomplete: [expect.objectContaining({ code: 'person_unknown', about: 'Test stayer' })],
    problems: [],
  });
  const after = await answersAt(here, people);
  const listed = await clientOf(here.host, people.coach).engagements.list();
  expect(listed.items.map(({ id }) => id)).toEqual([engaged.engagement.id]);
  expect(listed.items.map(({ id }) => id)).not.toContain(staying.engagement.id);
  expect(after).toEqual(before);
  expect(Object.values(before).filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(50);
  expect(await textsOf(files)).toEqual([
    expect.stringMatching(/^leader\.json: engagements\.0\.id: This engagement is here already/),
  ]);
  // Whoever runs the software stands in the leader's log.
  const log = await clientOf(here.host, people.leader).privacy.accessLog();
  expect(log.items.map(({ by, action }) => `${by} ${action}`)).toContain('operator privacy.import');
});

test('where coach or leader has another session then, nothing of the engagement is kept', async () => {
  const kept = new Set<string>(parts.map((part) => cast[part].id));
  for (const { text } of files)
    for (const { id } of instrumentsSchema.parse(JSON.parse(text)).instruments) kept.add(id);
  const others = new Map<string, string>();
  // The same once more, under other ids: its sessions are where those of the first one are.
  const copies = files.map(({ name, text }) => ({
    name,
    text: text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:@\w+)?/g, (id) => {
      if (kept.has(id)) return id;
      const other = others.get(id) ?? randomUUID();
      others.set(id, other);
      return other;
    }),
  }));
  const before = await countHere();
  expect(await textsOf(copies)).toEqual([
    expect.stringMatching(/^leader\.json: engagements\.0\.id: Coach or leader has another session/),
  ]);
  // Nor is one whose records belong to another engagement already.
  const { id } = engaged.engagement;
  const another = randomUUID();
  const moved = files.map(({ name, text }) => ({ name, text: text.replaceAll(id, another) }));
  expect(await textsOf(moved)).toEqual([
    expect.stringMatching(/^leader\.json: engagements\.0\.id: A record of this engagement is here already/),
  ]);
  expect(await countHere()).toBe(before);
});

test('what was erased here does not come back', async () => {
  const { id } = engaged.engagement;
  await clientOf(here.host, people.coach).engagements.advance({
    engagementId: id,
    to: 'terminated',
    reason: 'other',
  });
  await erase(here.host.payload, { kind: 'engagement', id });
  const before = await countHere();
  expect(await textsOf(files)).toEqual([
    expect.stringMatching(/^leader\.json: engagements\.0\.id: This engagement was erased here/),
  ]);
  expect(await countHere()).toBe(before);
});

const instrumentsSchema = z.object({ instruments: z.array(z.object({ id: z.string() })) });
