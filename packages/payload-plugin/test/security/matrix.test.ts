import { type RouteName, routes } from '@coaching/core/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../fixtures/discoveryEngagement.ts';
import { fullPractice } from '../fixtures/rights/fullPractice.ts';
import { type Practice, requests } from '../fixtures/rights/requests.ts';
import {
  type Cast,
  castOf,
  type Reader,
  type RightsHost,
  startRightsHost,
} from '../fixtures/rights/rightsHost.ts';
import { Stage } from '../fixtures/rights/Stage.ts';

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
