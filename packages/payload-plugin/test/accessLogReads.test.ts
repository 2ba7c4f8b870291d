import { routes } from '@coaching/core/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { isAudited } from '../src/api/isAudited.ts';
import { ask } from './fixtures/discoveryEngagement.ts';
import { fullPractice } from './fixtures/rights/fullPractice.ts';
import { type Practice, requests } from './fixtures/rights/requests.ts';
import { type Reader, type RightsHost, startRightsHost } from './fixtures/rights/rightsHost.ts';
import { Stage } from './fixtures/rights/Stage.ts';

let rights: RightsHost;
let practice: Practice;
beforeAll(async () => {
  rights = await startRightsHost();
  practice = { rights, full: await fullPractice(rights), stage: await Stage.of(rights) };
}, 240_000);
afterAll(() => rights.host.close());

const pageSchema = z.object({
  items: z.array(z.object({ at: z.string(), by: z.string(), action: z.string(), what: z.string() })),
  next: z.string().nullable(),
});

/** Returns all that stands in somebody's log, as `role action`. */
async function logOf(who: Reader): Promise<string[]> {
  const told: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path = `GET /privacy/access-log?limit=100${cursor && `&cursor=${cursor}`}`;
    const page = pageSchema.parse((await ask(rights.host, rights.readers[who], path)).json);
    told.push(...page.items.map(({ by, action }) => `${by} ${action}`));
    cursor = page.next;
  }
  return told;
}

const others = ['coach', 'sponsor', 'manager', 'delegate', 'orgAdmin', 'editor'] as const;
/** Reads that tell nothing of a leader: of a coach's own calendar, and of those who have only asked so far. */
const notOfLeaders: readonly string[] = ['availability.get', 'inquiries.list'];
const reads = Object.entries(routes)
  .filter(([name, route]) => route.method === 'GET' && isAudited(name, route))
  .map(([name]) => name);

const isTried = (name: string): name is keyof typeof requests => Object.hasOwn(requests, name);
const nothing = z.array(z.unknown()).max(0);
/** A list or an export without anything of an engagement in it. */
const emptySchema = z.union([
  z.object({ items: nothing }),
  z.object({ engagements: nothing }),
  z
    .object({ tables: z.array(z.object({ name: z.string(), rows: z.number() })) })
    .refine(({ tables }) => tables.some(({ name, rows }) => name === 'engagements' && rows === 0)),
]);
const isEmpty = (body: unknown) => emptySchema.safeParse(body).success;

test('the leader is told of every read by somebody else, whatever their role', async () => {
  const expected: string[] = [];
  for (const name of reads)
    for (const role of others) {
      if (!isTried(name)) expect.fail(`${name} is not tried.`);
      const user = rights.readers[role];
      const [request] = await requests[name](practice, user);
      const { status, json } = await ask(rights.host, user, request);
      const hasRead = status === 200 && !isEmpty(json) && !notOfLeaders.includes(name);
      if (hasRead) expected.push(`${role} ${name}`);
    }
  const panel = await rights.host.request(rights.panelPath('sessions'), { user: rights.readers.orgAdmin });
  expect(panel.status).toBe(200);
  const told = new Set(await logOf('leader'));
  expect([...expected, 'orgAdmin panel.read'].filter((one) => !told.has(one))).toEqual([]);
  // Whoever has a part reads something, or this test would be of nothing.
  expect(new Set(expected.map((one) => one.split(' ')[0]))).toEqual(
    new Set(['coach', 'sponsor', 'manager', 'delegate', 'orgAdmin']),
  );
  expect(expected.filter((one) => one.startsWith('coach ')).length).toBeGreaterThanOrEqual(13);
});

test('a coach is told who has read what is theirs, and nothing of what is their leaders’', async () => {
  const { leader } = rights.readers;
  await ask(
    rights.host,
    leader,
    `GET ${practice.full.at}/open-slots?from=2026-03-03T08:00:00.000Z&to=2026-03-03T12:00:00.000Z`,
  );
  await ask(rights.host, leader, `GET ${practice.full.at}/coaches`);
  const told = await logOf('coach');
  expect(told).toEqual(
    expect.arrayContaining(['leader availability.openSlots', 'leader engagements.listCoaches']),
  );
  expect(told.filter((one) => !/ (?:account\.|availability|engagements\.listCoaches)/.test(one))).toEqual([]);
});
