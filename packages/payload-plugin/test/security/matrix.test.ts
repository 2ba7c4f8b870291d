import { contentCollections, mainOrganization } from '@coaching/core/access';
import { type RouteName, routes } from '@coaching/core/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask } from '../fixtures/discoveryEngagement.ts';
import { fullPractice } from '../fixtures/rights/fullPractice.ts';
import { type Made, type Practice, requests } from '../fixtures/rights/requests.ts';
import {
  type Cast,
  castOf,
  elsewhere,
  type Reader,
  type RightsHost,
  startRightsHost,
} from '../fixtures/rights/rightsHost.ts';
import { Stage } from '../fixtures/rights/Stage.ts';
import type { HostUser } from '../harness/index.ts';

/** How somebody stands to the engagements that the requests are about: they hold the role, and no part in them. */
const standings = ['a colleague', 'of another organization', 'moved to another organization'] as const;
type Standing = (typeof standings)[number];

let rights: RightsHost;
let practice: Practice;
const casts: Partial<Record<Standing, Cast>> = {};
/** Whatever names a record or a person of the engagements. */
let ids: readonly string[];

beforeAll(async () => {
  rights = await startRightsHost();
  const { host, readers, writers } = rights;
  const full = await fullPractice(rights);
  const stage = await Stage.of(rights);
  practice = { rights, full, stage };
  casts['a colleague'] = await castOf(host);
  casts['of another organization'] = await castOf(host, { organization: 'other' });
  // Everybody who has a part in what is read, and everybody who has one in what is written.
  casts['moved to another organization'] = readers;
  ids = [
    full.engagement,
    full.assessment,
    full.round,
    full.session,
    stage.standing.engagement.id,
    ...Object.values(stage.assessments),
    ...[readers, writers].flatMap((cast) => Object.values(cast).map(({ id }) => id)),
  ];
}, 120_000);
afterAll(() => rights.host.close());

const roles = ['leader', 'coach', 'sponsor', 'manager', 'delegate', 'orgAdmin', 'editor'] as const;

/** What is about the one who asks, whoever they are: nothing of anybody else is in the answer. */
const aboutOneself: Partial<Record<RouteName, readonly Reader[]>> = {
  'engagements.list': roles,
  'reports.listSponsored': roles,
  'privacy.exportMine': roles,
  'privacy.exportTables': roles,
  'privacy.accessLog': roles,
  'privacy.listErasures': roles,
  'inquiries.list': ['coach'],
  'availability.get': ['coach'],
  'availability.set': ['coach'],
};
/** What colleagues do for their whole organization: take what was asked of it, and see who meets when. */
const forOrganization: Partial<Record<RouteName, Reader>> = {
  'inquiries.accept': 'coach',
  'sessions.list': 'orgAdmin',
  'sessions.get': 'orgAdmin',
};
/** The link itself is the right: whoever it was given to may be anybody. */
const byLink: readonly RouteName[] = ['feedback.getForm', 'feedback.submit'];
/** Open to all. */
const open: readonly RouteName[] = ['inquiries.submit'];
const isTried = (name: string): name is keyof typeof requests =>
  Object.hasOwn(requests, name) &&
  !name.startsWith('content.') &&
  !open.some((route) => route === name) &&
  !byLink.some((route) => route === name);

const docsSchema = z.array(z.object({ id: z.string(), key: z.string(), title: z.unknown() }));
const versionsSchema = z.array(z.object({ id: z.string(), parent: z.string() }));
const listSchema = z.object({ docs: z.array(z.looseObject({ id: z.string() })) });

/** Each organization, and the editor of the other one. */
const pairs = [
  { owner: mainOrganization, editor: () => rights.elsewhere.editor },
  { owner: elsewhere, editor: () => rights.readers.editor },
] as const;

describe.each(pairs)('the content of $owner, to the editor of another organization', ({ owner, editor }) => {
  /** What is there, as the system sees it. */
  const documentsOf = async (collection: string) => {
    const { docs } = await rights.host.payload.find({
      collection,
      where: { organization: { equals: owner } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    return docsSchema.parse(docs);
  };
  const versionsOf = async (collection: string, parents: readonly string[]) => {
    const { docs } = await rights.host.payload.findVersions({
      collection,
      where: { parent: { in: parents } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    return versionsSchema.parse(docs);
  };

  test.each(contentCollections)('%s: is not there, and cannot be changed', async (collection) => {
    const path = rights.panelPath(collection);
    const slug = path.replace('/api/', '');
    const documents = await documentsOf(slug);
    const versions = await versionsOf(
      slug,
      documents.map(({ id }) => id),
    );
    expect([documents.length > 0, versions.length > 0]).toEqual([true, true]);
    const user = editor();
    const send = (request: string, body?: unknown) => {
      const [method = '', address = ''] = request.split(' ');
      return rights.host.request(`${path}${address}`, {
        method,
        user,
        ...(body === undefined ? {} : { body }),
      });
    };
    const told = new Set<string>();
    const listed = async (address: string) => {
      const reply = await send(`GET ${address}`);
      const found = listSchema.safeParse(reply.json).data?.docs ?? [];
      if (reply.status === 200 && found.length > 0 && JSON.stringify(found).includes(owner))
        told.add(`${address}: ${reply.text.slice(0, 300)}`);
      return reply;
    };
    for (const { id, key } of documents) {
      const one = `where[id][equals]=${id}`;
      for (const request of [
        `GET /${id}`,
        `GET /${id}?draft=true&depth=3&locale=all`,
        `PATCH /${id}`,
        `PATCH /${id}?draft=true&autosave=true`,
        `POST /${id}/duplicate`,
        `DELETE /${id}`,
      ]) {
        const reply = await send(request, request.startsWith('GET') ? undefined : { title: 'Taken over' });
        if (![403, 404].includes(reply.status) || reply.text.includes(key))
          told.add(`${request}: ${reply.text}`);
      }
      for (const address of [
        `?${one}`,
        `?${one}&draft=true`,
        `?where[key][equals]=${key}`,
        `?where[organization][equals]=${owner}&limit=100`,
        `?where[or][0][organization][exists]=true&limit=100&sort=-organization`,
        `/versions?where[parent][equals]=${id}`,
        `/versions?where[version.organization][equals]=${owner}&limit=100`,
      ])
        await listed(address);
      const counted = await send(`GET /count?${one}`);
      if (counted.json !== null && JSON.stringify(counted.json) !== '{"totalDocs":0}') told.add(counted.text);
      for (const [method, body] of [
        ['PATCH', { title: 'Taken over' }],
        ['DELETE', undefined],
      ] as const) {
        const reply = await send(`${method} ?${one}`, body);
        if (listSchema.safeParse(reply.json).data?.docs.length !== 0 && ![403, 404].includes(reply.status))
          told.add(`${method}: ${reply.text}`);
      }
    }
    for (const { id } of versions) {
      for (const request of [
        `GET /versions/${id}`,
        `POST /versions/${id}`,
        `POST /versions/${id}?draft=true`,
      ]) {
        const reply = await send(request);
        if (![403, 404].includes(reply.status)) told.add(`${request}: ${reply.status} ${reply.text}`);
      }
    }
    // Nobody brings anything into another organization, nor leaves their own for it.
    const made = await send('POST ', { title: 'A demo', organization: owner });
    if (made.status !== 403) told.add(`POST: ${made.status} ${made.text}`);
    expect([...told]).toEqual([]);
    expect(await documentsOf(slug)).toEqual(documents);
    expect(
      (
        await versionsOf(
          slug,
          documents.map(({ id }) => id),
        )
      ).length,
    ).toBe(versions.length);
  });

  test('published versions of instruments are not there', async () => {
    const path = rights.panelPath('instrumentVersions');
    const { docs } = await rights.host.payload.find({
      collection: path.replace('/api/', ''),
      where: { organization: { equals: owner } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    expect(docs.length).toBeGreaterThan(0);
    for (const { id, key } of docs) {
      const reply = await rights.host.request(`${path}/${id}`, { user: editor() });
      expect(reply.status).toBe(404);
      const norms = await rights.host.request(`/api/coaching-panel/norms?instrument=${key}`, {
        user: editor(),
      });
      expect([norms.status, norms.json]).toEqual([200, { versions: [] }]);
      const started = await rights.host.request('/api/coaching-panel/norms', {
        method: 'POST',
        user: editor(),
        body: { instrumentVersion: id, sample: 'Demo sample' },
      });
      expect([started.status, started.text.includes(String(key))]).toEqual([404, false]);
    }
  });
});

describe('the content of another organization, to people of the main one', () => {
  const theirs = (key: string) => `${key}-${elsewhere}`;
  const own = (key: string) => `${key}-${mainOrganization}`;
  const lists = [
    'instruments',
    'behaviors',
    'tools',
    'programs',
    'referral-resources',
    'series',
    'articles',
  ] as const;

  test.each(lists)('%s: is in no list but that of its own people', async (list) => {
    const listed = async (user: HostUser | null) => {
      const reply = await ask(rights.host, user, `GET /content/${list}?limit=100`);
      expect(reply.status).toBe(200);
      return [elsewhere, mainOrganization].map((owner) => reply.text.includes(`-${owner}"`));
    };
    for (const user of [...Object.values(rights.readers), ...Object.values(rights.administrators)])
      expect(await listed(user)).toEqual([false, true]);
    expect(await listed(rights.elsewhere.leader)).toEqual([true, false]);
    expect(await listed(null)).toEqual([false, false]);
  });

  test.each(['instruments/demo-energy', 'articles/demo-article', 'series/demo-series'])(
    '%s: is not found by its key',
    async (path) => {
      const status = async (user: HostUser | null, of: (key: string) => string) =>
        (await ask(rights.host, user, `GET /content/${of(path)}`)).status;
      for (const user of [rights.readers.leader, rights.readers.coach, rights.readers.editor])
        expect([await status(user, theirs), await status(user, own)]).toEqual([404, 200]);
      expect([await status(rights.elsewhere.leader, theirs), await status(null, own)]).toEqual([200, 404]);
    },
  );

  test('no cache between two people keeps what is for one of them', async () => {
    const headers = async (user: HostUser | null) => {
      const reply = await ask(rights.host, user, 'GET /content/articles');
      return [reply.headers.get('cache-control'), reply.headers.get('vary')];
    };
    const vary = expect.stringMatching(/Authorization.*Cookie/);
    expect(await headers(null)).toEqual(['public, max-age=0, must-revalidate', vary]);
    expect(await headers(rights.readers.leader)).toEqual(['private, max-age=0, must-revalidate', vary]);
  });

  /** Uses of content in the practice: who asks, and what they name. */
  const uses: Readonly<Record<string, (of: (key: string) => string) => Promise<[HostUser, ...Made]>>> = {
    'a questionnaire is assigned': async (of) => [
      rights.writers.leader,
      `POST /engagements/${await practice.stage.engagement('discovery')}/assessments`,
      { instrument: of('demo-energy') },
    ],
    'a feedback round is opened': async (of) => [
      rights.writers.coach,
      `POST /engagements/${await practice.stage.engagement('discovery')}/feedback-rounds`,
      { instrument: of('demo-behaviors') },
    ],
    'an inquiry is accepted with a program': async (of) => {
      const [request, body] = await requests['inquiries.accept'](practice, null);
      return [rights.writers.coach, request, { ...Object(body), program: of('demo-program') }];
    },
    'an agreement is drafted': async (of) => [
      rights.writers.coach,
      `GET /engagements/${await practice.stage.engagement('contracting')}/agreement-draft?template=${of('demo-agreement')}`,
    ],
    'an agreement is proposed': async (of) => [
      rights.writers.coach,
      `POST /engagements/${await practice.stage.engagement('contracting')}/agreements`,
      { template: of('demo-agreement') },
    ],
    'a behavior is chosen': async (of) => [
      rights.writers.leader,
      `PUT /engagements/${await practice.stage.engagement('focusing')}/focus-areas`,
      { areas: [{ behavior: of('says-thanks'), observable: 'Seen', measure: 'Known' }] },
    ],
  };

  test.each(Object.entries(uses))('%s: not with it, as if it were not there', async (_, use) => {
    const asked = async (of: (key: string) => string) => {
      const [user, request, body] = await use(of);
      return ask(rights.host, user, request, body);
    };
    const unknown = await asked(() => 'nowhere');
    const foreign = await asked(theirs);
    expect(foreign.status).toBeGreaterThanOrEqual(400);
    const plain = ({ text }: { readonly text: string }, key: RegExp) =>
      text.replaceAll(key, 'KEY').replace(/"requestId":"[^"]*"/, '');
    expect([foreign.status, plain(foreign, /(demo|says)-[a-z]+-elsewhere/g)]).toEqual([
      unknown.status,
      plain(unknown, /nowhere/g),
    ]);
    for (const of of [own, (key: string) => key]) {
      const reply = await asked(of);
      expect([reply.status, reply.text]).toEqual([expect.toSatisfy((status) => status < 300), reply.text]);
    }
  });
});

describe.each(standings)('%s', (standing) => {
  beforeAll(async () => {
    if (standing !== 'moved to another organization') return;
    for (const { id } of [rights.readers, rights.writers].flatMap((cast) => Object.values(cast)))
      await rights.host.payload.update({
        collection: 'users',
        id,
        data: { organization: 'other' },
        overrideAccess: true,
      });
  });

  test.each(Object.keys(routes).filter(isTried))('may not ask %s', async (route) => {
    const cast = casts[standing];
    if (!cast) throw new Error('Nobody is here.');
    const [request, body] = await requests[route](practice, cast.leader);
    const found: string[] = [];
    for (const role of roles) {
      if (standing === 'a colleague' && forOrganization[route] === role) continue;
      const reply = await ask(rights.host, cast[role], request, body);
      const expected = aboutOneself[route]?.includes(role) ? [200] : [403, 404];
      if (!expected.includes(reply.status)) found.push(`${role}: ${reply.status} ${reply.text}`);
      const told = ids.filter((id) => id !== cast[role].id && reply.text.includes(id));
      if (told.length > 0) found.push(`${role} is told of ${told.join(', ')}`);
    }
    expect(found).toEqual([]);
  });
});
