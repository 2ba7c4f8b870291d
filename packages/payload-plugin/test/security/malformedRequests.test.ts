import { apiBasePath, type Route, type RouteName, routes } from '@coaching/core/api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asMeant, oddCursors, spoiled, type WellMade, type WireRequest } from '../fixtures/malformed.ts';
import { fullPractice } from '../fixtures/rights/fullPractice.ts';
import { type MakeRequest, type Practice, requests } from '../fixtures/rights/requests.ts';
import { type RightsHost, startRightsHost } from '../fixtures/rights/rightsHost.ts';
import { Stage } from '../fixtures/rights/Stage.ts';
import type { HostUser } from '../harness/index.ts';

/** `MALFORMED_REQUESTS=10000 vitest run test/security/malformedRequests.test.ts` sends that many. */
const many = Number(process.env['MALFORMED_REQUESTS'] ?? 900);

let rights: RightsHost;
let practice: Practice;
/** Some of those who have a part in what is asked for, and nobody. */
let askers: readonly (HostUser | null)[];
beforeAll(async () => {
  rights = await startRightsHost();
  const full = await fullPractice(rights);
  practice = { rights, full, stage: await Stage.of(rights) };
  const { readers, writers } = rights;
  askers = [
    ...[writers.leader, writers.coach, readers.leader, readers.coach, writers.sponsor, readers.sponsor],
    ...[readers.orgAdmin, null],
  ];
}, 120_000);
afterAll(() => rights.host.close());

const isRouteName = (name: string): name is RouteName => Object.hasOwn(routes, name);
const all: readonly (readonly [RouteName, Route])[] = Object.entries(routes).flatMap(([name, route]) =>
  isRouteName(name) ? [[name, route] as const] : [],
);

/** Those that stand for no right; whoever signs out here is nobody else's. */
const others: Readonly<Record<Exclude<RouteName, keyof typeof requests>, MakeRequest>> = {
  'inquiries.listOrganizations': () => ['GET /inquiries/organizations'],
  'account.signIn': (_, user) => [
    'POST /account/sign-in',
    { email: user?.email ?? 'nobody@example.com', password: user?.password ?? 'nothing' },
  ],
  'account.signOut': () => ['POST /account/sign-out'],
  'account.mailPasswordLink': (_, user) => [
    'POST /account/password-link',
    { email: user?.email ?? 'nobody@example.com' },
  ],
  'account.choosePassword': async () => {
    // A link works once, and nobody gets another one so soon.
    const { email } = await rights.host.createUser('leader');
    const token = await rights.host.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      overrideAccess: true,
    });
    return ['POST /account/password', { token, password: 'four quiet herons read' }];
  },
  'account.me': () => ['GET /account'],
};
const everyRequest: Readonly<Record<RouteName, MakeRequest>> = { ...requests, ...others };

async function wellMade(name: RouteName, user: HostUser | null): Promise<WellMade> {
  const [request, body] = await everyRequest[name](practice, user);
  const [method = 'GET', address = ''] = request.split(' ');
  const [path = '', query = ''] = address.split('?');
  return {
    method,
    path: `${apiBasePath}${path}`,
    query: [...new URLSearchParams(query)],
    ...(body === undefined ? {} : { body }),
  };
}

async function send({ method, path, headers, body }: WireRequest, user: HostUser | null) {
  const response = await fetch(`${rights.host.baseUrl}${path}`, {
    method,
    headers: { ...user?.headers, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, text: await response.text() };
}

/** Returns whether an answer is none that somebody may be given, whatever they ask. */
const isFault = ({ status, text }: { readonly status: number; readonly text: string }) =>
  status >= 500 || /node_modules|\.ts:\d|at async|select .* from/i.test(text);

/** Sends them all, some at a time, and returns what was answered as a fault, and how often each status came. */
async function faultsOf(list: readonly (readonly [WireRequest, HostUser | null])[]) {
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  const left = [...list];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [request, user] = next;
      // Where somebody else holds a row for too long, one is told to come again, and does.
      const first = await send(request, user);
      const reply = first.status === 503 ? await send(request, user) : first;
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      if (isFault(reply))
        faults.push(
          `${reply.status} ${request.method} ${request.path.slice(0, 200)} ${JSON.stringify(request.headers).slice(0, 200)} ${String(request.body).slice(0, 300)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return { faults, statuses };
}

/** Returns some of those whom the rights let through: behind them there is more to stumble over. */
async function askersOf(name: RouteName): Promise<readonly (HostUser | null)[]> {
  // A sign-out would take the others' token away, and an export of all that is made here takes its time.
  const isOnesOwn = name.startsWith('account.') || name.startsWith('privacy.export');
  const possible = isOnesOwn ? [await rights.host.createUser('leader'), null] : askers;
  const able: (HostUser | null)[] = [];
  for (const user of possible) {
    const { status } = await send(asMeant(await wellMade(name, user)), user);
    expect([name, status]).toEqual([name, expect.toSatisfy((code: number) => code < 500)]);
    if (![401, 403, 404].includes(status)) able.push(user);
    if (able.length === 2) break;
  }
  expect([name, able.length > 0]).toEqual([name, true]);
  return able;
}

describe('what is asked wrongly in one place is never a fault', () => {
  test.each(all)('%s', async (name, route) => {
    const perRoute = Math.ceil(many / all.length);
    const able = await askersOf(name);
    const sent: (readonly [WireRequest, HostUser | null])[] = [];
    for (let at = 0; at < perRoute; at += 25) {
      const user = able[(at / 25) % able.length] ?? null;
      // Anew each time: one that has been granted would leave nothing for the others to spoil.
      const made = await wellMade(name, user);
      const samples = fc.sample(spoiled(route, made), { numRuns: Math.min(25, perRoute - at), seed: at });
      sent.push(...samples.map((request) => [request, user] as const));
    }
    const { faults, statuses } = await faultsOf(sent);
    expect(faults).toEqual([]);
    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(perRoute);
  });
});

const withCursor = all.filter(([, route]) => Object.hasOwn(route.query?.shape ?? {}, 'cursor'));

test('there are lists in pages', () => {
  expect(withCursor.length).toBeGreaterThan(5);
});

test.each(withCursor)('%s takes no cursor that it has not given, from whoever sends it', async (name) => {
  const sent: (readonly [WireRequest, HostUser | null])[] = [];
  for (const user of await askersOf(name)) {
    const made = await wellMade(name, user);
    for (const cursor of oddCursors) {
      const query = [...made.query, ['cursor', cursor] as const];
      sent.push([asMeant({ ...made, query }), user]);
    }
  }
  expect((await faultsOf(sent)).faults).toEqual([]);
});
