import {
  type Action,
  type Collection,
  contentCollections,
  fieldsOf,
  isPracticeCollection,
  type PolicyRow,
  type PracticeCollection,
  policy,
  type Relation,
  type Role,
  roles,
} from '@coaching/core/access';
import { type RouteName, routes } from '@coaching/core/api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isAudited } from '../src/api/isAudited.ts';
import { ask } from './fixtures/discoveryEngagement.ts';
import { exercised, panelRequest, type RequestName } from './fixtures/rights/exercised.ts';
import { type FullPractice, fullPractice } from './fixtures/rights/fullPractice.ts';
import { type MakeRequest, otherRequests, type Practice, requests } from './fixtures/rights/requests.ts';
import {
  type Cast,
  isReader,
  type Reader,
  type RightsHost,
  startRightsHost,
} from './fixtures/rights/rightsHost.ts';
import { Stage } from './fixtures/rights/Stage.ts';
import type { Host, HostReply, HostUser } from './harness/index.ts';

let rights: RightsHost;
let host: Host;
let people: RightsHost['readers'];
let full: FullPractice;
let practice: Practice;

beforeAll(async () => {
  rights = await startRightsHost();
  host = rights.host;
  people = rights.readers;
  full = await fullPractice(rights);
  practice = { rights, full, stage: await Stage.of(rights) };
});
beforeEach(() => rights.hold());
afterAll(() => host.close());

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
    'endedAt',
    'erasureAnnounced',
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

/** What an export says beside its moment, and beside who has looked: every look is one more entry. */
const steady = (text: string): string =>
  text
    .replaceAll(/"exportedAt":"[^"]*"/g, '')
    .replace(/"accessLog":\[[^\]]*\]/, '')
    .replace(/\{"name":"accessLog"[^}]*\}/, '');

async function answers(role: Reader, collection: PracticeCollection): Promise<string> {
  const replies: string[] = [];
  for (const path of full.paths[collection] ?? []) {
    const reply = await ask(host, people[role], `GET ${path}`);
    replies.push(reply.status === 200 ? steady(reply.text) : String(reply.status));
  }
  return replies.join('\n');
}

const gives = (row: PolicyRow, role: Role, collection: Collection) =>
  row.role === role && row.collection === collection && row.actions.includes('read');
const readRows = (role: Role, collection: Collection) => policy.filter((row) => gives(row, role, collection));
const readings = roles
  .filter((role) => role !== 'editor' && role !== 'rater')
  .flatMap((role) =>
    [...new Set(policy.map(({ collection }) => collection))]
      .filter((collection) => isPracticeCollection(collection))
      .filter((collection) => readRows(role, collection).length > 0)
      .map((collection) => ({ role, collection })),
  );

/** Collections of which an export has records: those of engagements, and what belongs to a person. */
const fieldsByCollection = [...new Set(readings.map(({ collection }) => collection))];

const namesOf = (row: PolicyRow, collection: PracticeCollection) =>
  row.fields === '*' ? fieldsOf(collection) : row.fields;

describe.each(readings)('$role, $collection', ({ role, collection }) => {
  test('a field less of it is less of an answer', async () => {
    const whole = await answers(role, collection);
    const given = [...new Set(readRows(role, collection).flatMap((row) => namesOf(row, collection)))];
    const same: string[] = [];
    for (const field of given.filter((name) => isTold(role, collection, name))) {
      rights.hold(
        policy.map((row) =>
          gives(row, role, collection)
            ? { ...row, fields: namesOf(row, collection).filter((name) => name !== field) }
            : row,
        ),
      );
      if ((await answers(role, collection)) === whole) same.push(field);
    }
    rights.hold();
    expect(same).toEqual([]);
    expect(await answers(role, collection)).toBe(whole);
  });
});

/** What is about others, or about everybody: no part of what is kept about oneself. */
const notOnesOwn: readonly string[] = ['leader coaches', 'coach inquiries', 'orgAdmin sessions'];
/** Fields that an export tells by where a record stands in it, or in what it makes of the records. */
const toldElsewhere: Partial<Record<PracticeCollection, readonly string[]>> = {
  engagements: ['fitScreenRecorded'],
  sessions: ['counts'],
  coaches: ['person'],
};
/** What a sponsor is shown of the leader's work is their summary alone. */
const inSummary = ['sponsor focusAreas', 'manager focusAreas'];
const exportSchema = z.looseObject({
  inquiries: z.array(z.looseObject({})),
  coach: z.looseObject({ availability: z.looseObject({}) }).nullable(),
  engagements: z.array(
    z.looseObject({
      engagement: z.looseObject({}).nullable(),
      feedbackRounds: z.array(z.looseObject({ raters: z.array(z.looseObject({})) })),
    }),
  ),
});

/** Returns the names of all fields that an export tells of a collection's records. */
function fieldsTold(exported: z.output<typeof exportSchema>, collection: PracticeCollection): Set<string> {
  const { coach, inquiries, engagements } = exported;
  const records: readonly object[] =
    collection === 'inquiries'
      ? inquiries
      : collection === 'coaches'
        ? [coach ?? {}, coach?.availability ?? {}]
        : engagements.flatMap((one) =>
            collection === 'engagements'
              ? one.engagement === null
                ? []
                : [one.engagement]
              : collection === 'feedbackInvitations'
                ? one.feedbackRounds.flatMap(({ raters }) => raters)
                : z.array(z.looseObject({})).parse(one[collection]),
          );
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  // What the API makes of a record, and whose availability it is.
  for (const name of ['id', 'view', 'raters', 'result', 'availability']) names.delete(name);
  return names;
}

describe('an export tells every field that its reader may read, and no other', () => {
  const own = readings.filter(({ role, collection }) => !notOnesOwn.includes(`${role} ${collection}`));

  test.each([...new Set(own.map(({ role }) => role))])('%s', async (role) => {
    const { json } = await ask(host, people[role], 'GET /privacy/export');
    const exported = exportSchema.parse(json);
    const expected: Record<string, string[]> = {};
    const told: Record<string, string[]> = {};
    for (const collection of fieldsByCollection) {
      const given = own.some((one) => one.role === role && one.collection === collection)
        ? readRows(role, collection).flatMap((row) => namesOf(row, collection))
        : [];
      const byPlace = ['organization', 'engagement', ...(toldElsewhere[collection] ?? [])];
      expected[collection] = inSummary.includes(`${role} ${collection}`)
        ? []
        : [...new Set(given)].filter((name) => !byPlace.includes(name)).sort();
      told[collection] = [...fieldsTold(exported, collection)].sort();
    }
    expect(told).toEqual(expected);
  });
});

/** What one row lets its role do. */
type Right = { readonly row: PolicyRow; readonly action: Action };

const everyRight: readonly Right[] = policy.flatMap((row) => row.actions.map((action) => ({ row, action })));
const nameOfRight = ({ row: { role, relation, collection, when }, action }: Right) =>
  [role, relation, action, collection, ...(when ? [`if ${when}`] : [])].join(' ');

const requestNames = ({ row: { collection }, action }: Right): readonly RequestName[] =>
  exercised[collection]?.[action] ?? [];

function makerOf(name: RequestName, { row: { collection, relation }, action }: Right): MakeRequest {
  const known: Readonly<Record<string, MakeRequest>> = { ...requests, ...otherRequests };
  return known[name] ?? panelRequest(action, collection, relation);
}

const isContent = (name: string) => contentCollections.some((one) => one === name);

/** Writes change what they write into; reads find what was written once. */
function userOf(role: Role | 'anyone', { row: { collection, relation }, action }: Right): HostUser | null {
  // What is published for all is read by everybody; agreement templates by the coach who proposes an agreement.
  if (role === 'anyone')
    return relation === 'organization' || collection === 'agreementTemplates' ? rights.readers.coach : null;
  const cast = castFor(relation, collection, action);
  return isReader(role, cast) ? cast[role] : null;
}

/** Who is tied to what the request is about, whatever their role. */
function castFor(relation: Relation, collection: Collection, action: Action): Cast {
  if (relation === 'everywhere') return rights.administrators;
  // In the main organization one would write what all share.
  if (relation === 'organization' && isContent(collection) && action !== 'read') return rights.elsewhere;
  return action === 'read' ? rights.readers : rights.writers;
}

/** All keys in an answer, at every depth. */
const shapeOf = (value: unknown): string =>
  Array.isArray(value)
    ? `[${[...new Set(value.map(shapeOf))].sort().join()}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([key, inner]) => `${key}${shapeOf(inner)}`)
          .sort()
          .join()}}`
      : '';

/** Status and fields of an answer, or of a refusal its code; of what is read all that it says. */
function outcomeOf(reply: HostReply, method: string): string {
  if (method === 'GET') return `${reply.status} ${reply.status === 200 ? steady(reply.text) : ''}`;
  const code: unknown = Reflect.get(Object(reply.json), 'code');
  return `${reply.status} ${typeof code === 'string' ? code : shapeOf(reply.json)}`;
}

/** Returns what a role gets by one request while these rights hold. */
async function outcomeFor(
  name: RequestName,
  right: Right,
  role: Role | 'anyone',
  table: readonly PolicyRow[],
): Promise<string> {
  const user = userOf(role, right);
  rights.hold();
  const [request, body] = await makerOf(name, right)(practice, user);
  rights.hold(table);
  const [method = 'GET', path = ''] = request.split(' ');
  const reply = await host.request(path.startsWith('/api/') ? path : `/api/coaching/v1${path}`, {
    method,
    ...(user ? { user } : {}),
    ...(body === undefined ? {} : { body }),
  });
  return outcomeOf(reply, method);
}

/** Returns the first request by which it shows that other rights hold, or null. */
async function difference(
  right: Right,
  role: Role | 'anyone',
  {
    before = policy,
    after,
  }: { readonly before?: readonly PolicyRow[]; readonly after: readonly PolicyRow[] },
): Promise<RequestName | null> {
  for (const name of requestNames(right)) {
    const then = await outcomeFor(name, right, role, before);
    if ((await outcomeFor(name, right, role, after)) !== then) return name;
  }
  return null;
}

const without = ({ row, action: less }: Right) =>
  policy.map((one) => (one === row ? { ...row, actions: row.actions.filter((may) => may !== less) } : one));

const hasRight =
  (role: Role, { row: { collection }, action: may }: Right) =>
  (one: PolicyRow) =>
    one.role === role && one.collection === collection && one.actions.includes(may);

/** The other roles, first those that have no such right at all. */
const othersThan = (right: Right): Reader[] =>
  (['manager', 'delegate', 'sponsor', 'leader', 'coach', 'editor', 'orgAdmin'] as const)
    .filter((role) => role !== right.row.role)
    .toSorted((a, b) => Number(policy.some(hasRight(a, right))) - Number(policy.some(hasRight(b, right))));

/** Rights of nobody in particular: nobody is left whom they could be granted to. */
const holdsAll = (role: Role | 'anyone') => role === 'anyone' || role === 'rater';

/** Rights of which a request needs more than one. */
const shownTogether: Readonly<Record<string, readonly string[]>> = {
  'coach organization update inquiries': ['coach organization create engagements'],
  'coach organization create engagements': ['coach organization update inquiries'],
  'leader party read feedbackRounds if released': ['leader party read feedbackRounds'],
  'leader party read progressSummaries': ['leader party read engagements'],
  'coach party read progressSummaries': ['leader party read engagements'],
};

/** Rights to read of which no answer tells more than they name: to name more would change nothing. */
const nothingMore: readonly string[] = [
  'editor organization read builtNorms',
  'orgAdmin organization read builtNorms',
  'leader party read coaches',
  'leader party read feedbackRounds',
  'leader party read feedbackRounds if released',
  'coach party read feedbackRounds',
  'leader party read feedbackInvitations',
  'coach party read feedbackInvitations',
  // In their own summary, which has room for what is agreed alone.
  'sponsor party read focusAreas if agreed',
  'manager party read focusAreas if agreed',
  'sponsor party read sessions if agreed',
  'sponsor party read progressSummaries if agreed',
  'manager party read progressSummaries if agreed',
  'leader author read inquiries',
  'sponsor author read inquiries',
  'leader author read auditEntries',
  'coach author read auditEntries',
  'leader author read erasures',
];

describe('every row of the policy', () => {
  test('has a request by which it shows, and every route has a row', () => {
    expect(everyRight.filter((right) => requestNames(right).length === 0).map(nameOfRight)).toEqual([]);
    const named: ReadonlySet<string> = new Set(everyRight.flatMap(requestNames));
    const unruled = Object.keys(requests).filter((name) => !named.has(name));
    expect(unruled).toEqual([]);
    const rows = Object.entries(exercised).flatMap(([collection, actions]) =>
      Object.keys(actions ?? {}).map((may) => `${may} ${collection}`),
    );
    const given = everyRight.map(({ row, action: may }) => `${may} ${row.collection}`);
    expect(rows.filter((right) => !given.includes(right))).toEqual([]);
  });

  test.each(everyRight.map((right) => [nameOfRight(right), right] as const))(
    '%s: without it the answer is another one',
    async (_, right) => {
      expect(await difference(right, right.row.role, { after: without(right) })).not.toBeNull();
    },
  );

  test.each(
    everyRight
      .filter((right) => !holdsAll(right.row.role))
      .map((right) => [nameOfRight(right), right] as const),
  )('%s: granted to somebody else the answer is another one', async (_, right) => {
    const together = everyRight.filter((one) =>
      shownTogether[nameOfRight(right)]?.includes(nameOfRight(one)),
    );
    for (const role of othersThan(right)) {
      const nothing = policy.filter((row) => !hasRight(role, right)(row));
      const before = [...nothing, ...together.map(({ row }) => ({ ...row, role }))];
      const after = [...before, { ...right.row, role }];
      if (await difference(right, role, { before, after })) return;
    }
    expect.fail('Nobody notices.');
  });

  test.each(
    everyRight
      .filter(({ row, action }) => action === 'read' && row.fields !== '*')
      .map((right) => [nameOfRight(right), right] as const),
  )('%s: every field of it is another answer, or no answer tells more', async (name, right) => {
    const found = await difference(right, right.row.role, {
      after: [...policy, { ...right.row, fields: '*' }],
    });
    expect([name, found === null]).toEqual([name, nothingMore.includes(name)]);
  });
});

describe('every read of the practice is written down under its route’s name', () => {
  const audited = Object.entries(routes).filter(
    ([name, route]) => route.method === 'GET' && isAudited(name, route),
  );
  const readers: Readonly<Record<string, Reader>> = {
    'actions.list': 'coach',
    'assessments.list': 'coach',
    'assessments.getForm': 'leader',
    'assessments.getResult': 'coach',
    'availability.get': 'coach',
    'availability.openSlots': 'coach',
    'engagements.list': 'coach',
    'engagements.get': 'coach',
    'engagements.draftAgreement': 'coach',
    'engagements.listParticipants': 'leader',
    'engagements.listReferrals': 'coach',
    'engagements.listCoaches': 'leader',
    'engagements.getAgreement': 'sponsor',
    'feedback.listRaters': 'coach',
    'feedback.listRounds': 'coach',
    'feedback.getReport': 'coach',
    'focus.getRanking': 'coach',
    'focus.listAreas': 'coach',
    'inquiries.list': 'coach',
    'privacy.exportMine': 'leader',
    'privacy.exportTables': 'coach',
    'privacy.previewErasure': 'leader',
    'privacy.listErasures': 'leader',
    'reports.getChange': 'coach',
    'reports.listSponsored': 'sponsor',
    'reports.getSponsored': 'sponsor',
    'sessions.list': 'delegate',
    'sessions.get': 'orgAdmin',
    'sessions.listNotes': 'coach',
  };

  test('each such route is tried', () => {
    expect(Object.keys(readers).sort()).toEqual(audited.map(([name]) => name).sort());
  });

  test.each(audited.map(([name]) => name))('%s', async (name) => {
    const role = readers[name] ?? 'leader';
    const known: Readonly<Record<string, MakeRequest>> = requests;
    const [request = ''] = (await known[name]?.(practice, people[role])) ?? [];
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
    const reply = await ask(host, people[role], request);
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
