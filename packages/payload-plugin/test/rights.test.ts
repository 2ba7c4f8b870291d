import {
  type Collection,
  fieldsOf,
  isPracticeCollection,
  type PolicyRow,
  type PracticeCollection,
  policy,
  type Role,
} from '@coaching/core/access';
import { type RouteName, routes } from '@coaching/core/api';
import { defaultSessionPolicy } from '@coaching/core/session';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isAudited } from '../src/api/isAudited.ts';
import { mountRoutes } from '../src/api/mountRoutes.ts';
import { feedbackRounds } from '../src/collections/practice/feedback.ts';
import { focusAreas } from '../src/collections/practice/focus.ts';
import { inquiries } from '../src/collections/practice/inquiries.ts';
import { progressSummaries } from '../src/collections/practice/progressSummaries.ts';
import { referrals } from '../src/collections/practice/referrals.ts';
import { actions, agendaItems, notes, offers } from '../src/collections/practice/sessionContent.ts';
import { sessions } from '../src/collections/practice/sessions.ts';
import { importContent } from '../src/index.ts';
import { findNewestFrozen } from '../src/operations/assessments/frozenInstruments.ts';
import { buildReport } from '../src/operations/feedback/buildReport.ts';
import { gateFacts } from '../src/operations/feedback/roundGate.ts';
import { createRecord, updateRecord } from '../src/operations/shared/records.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { settingsOf } from '../src/settings.ts';
import { createVault } from '../src/vault/createVault.ts';
import { testKey } from './fixtures/activeEngagement.ts';
import { demoContent } from './fixtures/demoContent.ts';
import { ask, assessmentIds, discoveryEngagement } from './fixtures/discoveryEngagement.ts';
import { demoAgreement } from './fixtures/startPlainHost.ts';
import { type Host, type HostUser, startHost } from './harness/index.ts';

const now = Date.parse('2026-03-02T08:00:00.000Z');
const options = { key: testKey, now: () => now };

/** The rights that hold at the moment: each test breaks one of them, and looks at what is answered then. */
let table: readonly PolicyRow[] = policy;
let host: Host;
let people: Readonly<Record<'leader' | 'coach' | 'sponsor' | 'manager' | 'delegate' | 'orgAdmin', HostUser>>;
let paths: Partial<Record<PracticeCollection, readonly string[]>>;
/** One request to every route that reads practice, and who may send it. */
let reads: Readonly<Record<string, readonly [role: Reader, path: string]>>;

beforeAll(async () => {
  const vault = createVault(testKey);
  const deps = {
    settings: settingsOf(options, {}),
    vault: () => vault,
    get policy() {
      return table;
    },
  };
  host = await startHost({
    options,
    // The first endpoint of an address answers.
    plugins: [(config) => ({ ...config, endpoints: [...mountRoutes(deps), ...(config.endpoints ?? [])] })],
  });
  await importContent(host.payload, { ...demoContent, agreementTemplates: [demoAgreement] });
  people = {
    leader: await host.createUser('leader'),
    coach: await host.createUser('coach'),
    sponsor: await host.createUser('sponsor'),
    manager: await host.createUser('manager'),
    delegate: await host.createUser('delegate'),
    orgAdmin: await host.createUser('orgAdmin'),
  };
  paths = await everything();
}, 240_000);
beforeEach(() => {
  table = policy;
});
afterAll(() => host.close());

/** Writes one record of each collection, and returns where each can be read. */
async function everything(): Promise<typeof paths> {
  const context = await systemContext(host.payload);
  const { leader, coach } = people;
  const engaged = await discoveryEngagement(host, {
    leader,
    coach,
    availability: {},
    engagement: { waivedLenses: ['perception'] },
    parameters: {
      parties: ['leader', 'coach', 'sponsor'],
      sponsorSees: ['focusAreaTitles', 'sessionCounts', 'progressSummary'],
    },
    also: [
      { person: people.sponsor.id, part: 'sponsor' },
      { person: people.manager.id, part: 'manager' },
      { person: people.delegate.id, part: 'delegate' },
    ],
  });
  const { engagement } = engaged;
  const here = { organization: engagement.organization, engagement: engagement.id };
  const assessment = (await assessmentIds(host, engaged))['demo-behaviors'] ?? '';
  const submitted = await ask(host, leader, `POST /assessments/${assessment}/submission`, {
    answers: { B1: 4, B2: 5, B3: 2, B4: 1 },
  });
  expect([submitted.status, submitted.text]).toEqual([200, submitted.text]);
  const ranked = await ask(host, leader, `POST /engagements/${engagement.id}/focus-rankings`, {});
  expect([ranked.status, ranked.text]).toEqual([201, ranked.text]);

  await createRecord(
    referrals,
    {
      ...here,
      level: 'consider',
      recommendation: 'Advice',
      action: 'A call',
      date: '2026-03-02',
      outcome: 'open',
    },
    context,
  );
  await createRecord(
    focusAreas,
    {
      ...here,
      behavior: 'asks-first',
      title: 'Asking first',
      observable: 'Seen',
      measure: 'Known',
      state: 'active',
      chosenAt: now,
      shiftReason: 'A private reason',
    },
    context,
  );
  const session = await createRecord(
    sessions,
    {
      ...here,
      coach: coach.id,
      leader: leader.id,
      kind: 'coaching',
      state: 'completed',
      start: now - 7_200_000,
      end: now - 3_600_000,
      policy: defaultSessionPolicy,
      approveBefore: null,
      calendarUid: 'demo@coaching',
      sequence: 1,
      consumed: true,
      cancelledBy: 'leader',
      cancelledAt: now,
      late: true,
      noShowBy: 'leader',
      waiver: null,
      history: [{ at: now, by: 'leader', from: now, to: now }],
    },
    context,
  );
  const inSession = { ...here, session: session.id };
  await createRecord(agendaItems, { ...inSession, text: 'Topic', writtenAt: now }, context);
  await createRecord(
    offers,
    { ...inSession, kind: 'insight', text: 'Offer', tool: null, writtenAt: now },
    context,
  );
  await createRecord(
    actions,
    { ...inSession, text: 'Action', position: 1, dueOn: '2026-03-09', doneAt: now },
    context,
  );
  await createRecord(
    notes,
    { ...inSession, author: coach.id, audience: 'shared', text: 'Shared', writtenAt: now },
    context,
  );
  await createRecord(progressSummaries, { ...here, text: 'Progress', releasedAt: now }, context);
  await createRecord(
    inquiries,
    {
      organization: engagement.organization,
      name: 'Demo asker',
      email: 'asker@example.com',
      askedBy: 'leader',
      message: 'Hello',
      locale: 'en',
      state: 'open',
      engagement: null,
      receivedAt: now,
    },
    context,
  );
  const frozen = (await findNewestFrozen(['demo-behaviors'], context)).get('demo-behaviors');
  const round = await createRecord(
    feedbackRounds,
    {
      ...here,
      instrument: 'demo-behaviors',
      instrumentVersion: frozen?.id ?? '',
      state: 'released',
      openedAt: now,
      invitedAt: now,
      reviewedAt: now,
      releasedAt: now,
      disclosed: [],
      report: null,
      reportHash: null,
    },
    context,
  );
  const { report, hash } = await buildReport(round, [], await gateFacts(engagement, context), context);
  await updateRecord(feedbackRounds, round, { report, reportHash: hash }, context);

  const at = `/engagements/${engagement.id}`;
  reads = {
    'actions.list': ['coach', `${at}/actions`],
    'assessments.list': ['coach', `${at}/assessments`],
    'assessments.getForm': ['leader', `/assessments/${assessment}`],
    'assessments.getResult': ['coach', `/assessments/${assessment}/result`],
    'availability.get': ['coach', '/availability'],
    'availability.openSlots': [
      'coach',
      `${at}/open-slots?from=2026-03-03T08:00:00.000Z&to=2026-03-04T08:00:00.000Z`,
    ],
    'engagements.list': ['coach', '/engagements'],
    'engagements.get': ['coach', at],
    'engagements.draftAgreement': ['coach', `${at}/agreement-draft`],
    'engagements.listParticipants': ['leader', `${at}/participants`],
    'engagements.listReferrals': ['coach', `${at}/referrals`],
    'engagements.listCoaches': ['leader', `${at}/coaches`],
    'engagements.getAgreement': ['sponsor', `${at}/agreements/1`],
    'feedback.listRounds': ['coach', `${at}/feedback-rounds`],
    'feedback.getReport': ['coach', `/feedback-rounds/${round.id}/report`],
    'focus.getRanking': ['coach', `${at}/focus-ranking`],
    'focus.listAreas': ['coach', `${at}/focus-areas`],
    'inquiries.list': ['coach', '/inquiries'],
    'privacy.exportMine': ['leader', '/privacy/export'],
    'reports.getChange': ['coach', `${at}/change`],
    'reports.listSponsored': ['sponsor', '/sponsored-engagements'],
    'reports.getSponsored': ['sponsor', `/sponsored-engagements/${engagement.id}`],
    'sessions.list': ['delegate', `${at}/sessions`],
    'sessions.get': ['orgAdmin', `/sessions/${session.id}`],
    'sessions.listNotes': ['coach', `/sessions/${session.id}/notes`],
  };
  return {
    engagements: [at, `/sponsored-engagements/${engagement.id}`],
    agreements: [`${at}/agreements/1`, `/sponsored-engagements/${engagement.id}`],
    referrals: [`${at}/referrals`],
    assessments: [`${at}/assessments`, `/assessments/${assessment}`, `/assessments/${assessment}/result`],
    feedbackRounds: [`${at}/feedback-rounds`, `/feedback-rounds/${round.id}/report`],
    focusRankings: [`${at}/focus-ranking`],
    focusAreas: [`${at}/focus-areas`, `/sponsored-engagements/${engagement.id}`],
    sessions: [`/sessions/${session.id}`, `/sponsored-engagements/${engagement.id}`, at],
    agendaItems: [`/sessions/${session.id}`],
    offers: [`/sessions/${session.id}`],
    actions: [`/sessions/${session.id}`, `${at}/actions`],
    notes: [`/sessions/${session.id}/notes`],
    progressSummaries: ['/privacy/export', `/sponsored-engagements/${engagement.id}`],
    inquiries: ['/inquiries'],
    coaches: [`${at}/coaches`, '/availability'],
  };
}

/** Kept fields that no answer tells: ties between records, and what decisions alone look at. */
const untold: Partial<Record<PracticeCollection, readonly string[]>> = {
  engagements: [
    'battery',
    'focusLimits',
    'sessionMinutes',
    'programTerms',
    'agreementTemplate',
    'waivedLenses',
    'remedial',
    'remedialConsent',
    'endReason',
    'fitScreen',
  ],
  assessments: ['leader', 'assignedAt'],
  feedbackRounds: ['disclosed'],
  feedbackAnswers: ['group', 'answers'],
  sessions: ['waiver'],
  agendaItems: ['writtenAt', 'session'],
  offers: ['writtenAt', 'session'],
  actions: ['position'],
  notes: ['session'],
};
/** Fields that somebody may read, and is told elsewhere than where the collection is read. */
const untoldTo: Partial<Record<`${Role} ${PracticeCollection}`, readonly string[]>> = {
  'coach coaches': ['person', 'about', 'languages', 'takesNew'],
  'sponsor engagements': ['program', 'programTitle', 'state', 'startedAt'],
  'manager engagements': ['program', 'programTitle', 'state', 'startedAt'],
};
const isTold = (role: Role, collection: PracticeCollection, field: string): boolean =>
  !['organization', 'engagement', ...(untold[collection] ?? [])].includes(field) &&
  !untoldTo[`${role} ${collection}`]?.includes(field);

/** Rights whose record no route answers yet. */
const unanswered: readonly (readonly [Role, PracticeCollection])[] = [
  ['coach', 'progressSummaries'],
  ['orgAdmin', 'agreements'],
];

type Reader = keyof typeof people;
const isReader = (role: string): role is Reader => Object.hasOwn(people, role);

async function answers(role: Reader, collection: PracticeCollection): Promise<string> {
  const replies: string[] = [];
  for (const path of paths[collection] ?? []) {
    const reply = await ask(host, people[role], `GET ${path}`);
    replies.push(
      reply.status === 200 ? reply.text.replaceAll(/"exportedAt":"[^"]*"/g, '') : String(reply.status),
    );
  }
  return replies.join('\n');
}

const readRows = (role: Role, collection: Collection) =>
  policy.filter((row) => row.role === role && row.collection === collection && row.actions.includes('read'));
const readers = [
  ...new Set(policy.filter(({ actions: may }) => may.includes('read')).map(({ role }) => role)),
];
const rights = readers.flatMap((role) =>
  role === 'anyone' || role === 'editor' || role === 'rater'
    ? []
    : [...new Set(policy.map(({ collection }) => collection))]
        .filter((collection) => isPracticeCollection(collection))
        .filter((collection) => readRows(role, collection).length > 0)
        .filter((collection) => !unanswered.some(([who, what]) => who === role && what === collection))
        .map((collection) => ({ role, collection })),
);

const namesOf = (row: PolicyRow, collection: PracticeCollection) =>
  row.fields === '*' ? fieldsOf(collection) : row.fields;

test('every right to read is tried, or no route answers it yet', () => {
  expect(rights.length).toBeGreaterThan(25);
  expect(rights.filter(({ role }) => !isReader(role))).toEqual([]);
});

describe.each(rights)('$role, $collection', ({ role, collection }) => {
  test('less of it is less of an answer', async () => {
    if (!isReader(role)) throw new Error(`Nobody is ${role}.`);
    const whole = await answers(role, collection);
    const given = [...new Set(readRows(role, collection).flatMap((row) => namesOf(row, collection)))];
    const same: string[] = [];
    for (const field of given.filter((name) => isTold(role, collection, name))) {
      table = policy.map((row) =>
        row.role === role && row.collection === collection && row.actions.includes('read')
          ? { ...row, fields: namesOf(row, collection).filter((name) => name !== field) }
          : row,
      );
      if ((await answers(role, collection)) === whole) same.push(field);
    }
    table = policy;
    expect(same).toEqual([]);
    expect(await answers(role, collection)).toBe(whole);
  });

  test('none of it is no answer', async () => {
    if (!isReader(role)) throw new Error(`Nobody is ${role}.`);
    const whole = await answers(role, collection);
    table = policy.filter(
      (row) => !(row.role === role && row.collection === collection && row.actions.includes('read')),
    );
    expect(await answers(role, collection)).not.toBe(whole);
  });
});

describe('more of a right is more of an answer', () => {
  test.each<[Reader, PracticeCollection, string]>([
    ['leader', 'referrals', 'action'],
    ['coach', 'focusAreas', 'shiftReason'],
    ['coach', 'assessments', 'answers'],
    ['delegate', 'sessions', 'policy'],
    ['delegate', 'sessions', 'consumed'],
    ['delegate', 'sessions', 'noShowBy'],
    ['delegate', 'sessions', 'calendarUid'],
    ['delegate', 'sessions', 'sequence'],
    ['delegate', 'sessions', 'history'],
    ['delegate', 'agendaItems', 'text'],
    ['delegate', 'notes', '*'],
    ['sponsor', 'engagements', '*'],
  ])('%s, %s.%s', async (role, collection, field) => {
    const before = await answers(role, collection);
    table = [
      ...policy,
      {
        role,
        relation: 'party',
        collection,
        actions: ['read'],
        fields: field === '*' ? '*' : [field],
        surface: 'api',
      },
    ];
    expect(await answers(role, collection)).not.toBe(before);
  });
});

describe('every read of the practice is written down under its route’s name', () => {
  const audited = Object.entries(routes).filter(
    ([name, route]) => route.method === 'GET' && isAudited(name, route),
  );

  test('each such route is tried', () => {
    expect(Object.keys(reads).sort()).toEqual(audited.map(([name]) => name).sort());
  });

  test.each(audited.map(([name]) => name))('%s', async (name) => {
    const [role, path] = reads[name] ?? ['leader', ''];
    const entries = async () => {
      const { docs } = await host.payload.find({
        collection: 'coaching-audit-entries',
        where: { and: [{ action: { equals: name } }, { actor: { equals: people[role].id } }] },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      });
      return docs;
    };
    const before = (await entries()).length;
    const reply = await ask(host, people[role], `GET ${path}`);
    expect([reply.status, reply.text]).toEqual([200, reply.text]);
    const after = await entries();
    expect(after.length).toBeGreaterThan(before);
    expect(new Set(after.map((entry) => entry['role']))).toEqual(new Set([role]));
  });
});

const logPage = z.object({
  items: z.array(z.object({ by: z.string(), action: z.string() })),
  next: z.string().nullable(),
});

test('the leader’s log tells what others have read, and not what they have read themselves', async () => {
  const entries: { readonly by: string; readonly action: string }[] = [];
  // Everything here was read at the same moment, so what is looked for may stand on any page.
  for (let cursor: string | null = ''; cursor !== null; ) {
    const log = await ask(
      host,
      people.leader,
      `GET /privacy/access-log?limit=100${cursor && `&cursor=${cursor}`}`,
    );
    const page = logPage.parse(log.json);
    entries.push(...page.items);
    cursor = page.next;
  }
  const read = (by: string) =>
    entries.filter((entry) => entry.by === by && routes[nameOf(entry.action)].method === 'GET');
  expect(read('coach').length).toBeGreaterThan(0);
  expect(new Set(read('leader').map(({ action }) => action))).toEqual(new Set(['privacy.exportMine']));
  expect((await ask(host, people.sponsor, 'GET /privacy/access-log')).json).toEqual({
    items: [],
    next: null,
  });
});

const isRouteName = (name: string): name is RouteName => Object.hasOwn(routes, name);

function nameOf(action: string): RouteName {
  if (!isRouteName(action)) throw new Error(`${action} is no route.`);
  return action;
}
