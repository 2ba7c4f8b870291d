import crypto from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../src/host/jobs/forgetAnswers.ts';
import type { LimitOptions } from '../src/limits/limits.ts';
import { testKey } from './fixtures/activeEngagement.ts';
import { type Host, type HostReply, type HostUser, startHost } from './harness/index.ts';

const limits: LimitOptions = {
  signInByAddressAndNetwork: { times: 4, seconds: 600 },
  signInByAddress: { times: 9, seconds: 600 },
  signInByNetwork: { times: 12, seconds: 600 },
  resetMailByAddressAndNetwork: { times: 2, seconds: 600 },
  resetMailByAddress: { times: 4, seconds: 600 },
  resetMailByNetwork: { times: 5, seconds: 600 },
  resetLinkByNetwork: { times: 2, seconds: 600 },
  inquiryByNetwork: { times: 2, seconds: 600 },
  raterLinkByNetwork: { times: 3, seconds: 600 },
  workByAccount: { times: 20, seconds: 600 },
};
const options = { key: testKey, limits, trustedProxies: 1 };

/** Two processes on one database. */
let hosts: [Host, Host];
let database: pg.Pool;
beforeAll(async () => {
  const first = await startHost({ options });
  hosts = [first, await startHost({ options, databaseUrl: first.databaseUrl })];
  database = new pg.Pool({ connectionString: first.databaseUrl });
});
afterAll(async () => {
  await database.end();
  for (const host of [...hosts].reverse()) await host.close();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.query('delete from coaching_rate_limits');
});

let next = 0;
/** Returns an address that nobody has called from yet. */
const newNetwork = () => {
  next += 1;
  return `198.51.${Math.floor(next / 250)}.${next % 250}`;
};
const from = (network: string) => ({ 'x-forwarded-for': network });

const ours = '/api/coaching/v1/account/sign-in';
const payloads = '/api/users/login';
const signIn = (
  email: string,
  password: string,
  network: string,
  { path = ours, host = hosts[0] }: { path?: string; host?: Host } = {},
) => host.request(path, { body: { email, password }, headers: from(network) });

const statuses = (replies: readonly HostReply[]) => replies.map(({ status }) => status);
const guess = async (count: number, email: string, network: string, where = {}) => {
  const replies: HostReply[] = [];
  for (let index = 0; index < count; index += 1)
    replies.push(await signIn(email, `wrong password ${index}`, network, where));
  return replies;
};

test.each([ours, payloads])('%s says after some wrong passwords when to try again', async (path) => {
  const user = await hosts[0].createUser('leader');
  const network = newNetwork();
  expect(statuses(await guess(4, user.email, network, { path }))).toEqual([401, 401, 401, 401]);
  const refused = await signIn(user.email, user.password, network, { path });
  expect(refused.status).toBe(429);
  expect(refused.json).toMatchObject({
    code: 'too_many_requests',
    message: expect.stringContaining('Too many requests.'),
  });
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(500);
  expect(wait).toBeLessThanOrEqual(600);
});

test('our sign-in and the host’s, and all processes, count together', async () => {
  const user = await hosts[0].createUser('leader');
  const network = newNetwork();
  await guess(2, user.email, network, { path: ours, host: hosts[0] });
  await guess(2, user.email, network, { path: payloads, host: hosts[1] });
  for (const host of hosts)
    for (const path of [ours, payloads])
      expect((await signIn(user.email, user.password, network, { path, host })).status).toBe(429);
});

test('sixty guesses at once are no more tries than one after the other', async () => {
  const user = await hosts[0].createUser('leader');
  const hashing = vi.spyOn(crypto, 'pbkdf2');
  const network = newNetwork();
  const replies = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      signIn(user.email, index === 59 ? user.password : `wrong ${index}`, network, {
        path: index % 2 ? ours : payloads,
        host: hosts[index % 3 ? 0 : 1],
      }),
    ),
  );
  expect(statuses(replies).filter((status) => status !== 429)).toHaveLength(4);
  expect(hashing).toHaveBeenCalledTimes(4);
});

test('a stranger keeps nobody out who signs in from elsewhere, and leaves no lock behind', async () => {
  const user = await hosts[0].createUser('leader');
  await guess(11, user.email, newNetwork());
  expect((await signIn(user.email, user.password, newNetwork())).status).toBe(200);
});

test('guesses from many networks are counted for the address, and do not keep its owner out of where they always sit', async () => {
  const user = await hosts[0].createUser('leader');
  const [office, elsewhere] = [newNetwork(), newNetwork()];
  expect((await signIn(user.email, user.password, office)).status).toBe(200);
  for (let index = 0; index < 3; index += 1) await guess(3, user.email, newNetwork());
  expect((await signIn(user.email, 'wrong', newNetwork())).status).toBe(429);
  expect((await signIn(user.email, user.password, elsewhere)).status).toBe(429);
  expect((await signIn(user.email, user.password, office)).status).toBe(200);
});

test('guesses for many addresses out of one network are counted for the network', async () => {
  const network = newNetwork();
  const replies: HostReply[] = [];
  for (let index = 0; index < 13; index += 1)
    replies.push(await signIn(`nobody.${index}@example.com`, 'wrong', network));
  expect(statuses(replies)).toEqual([...Array.from({ length: 12 }, () => 401), 429]);
});

test('the right password is not counted', async () => {
  const user = await hosts[0].createUser('leader');
  const network = newNetwork();
  for (let index = 0; index < 15; index += 1)
    expect((await signIn(user.email, user.password, network)).status).toBe(200);
  await guess(3, user.email, network);
  expect((await signIn(user.email, user.password, network)).status).toBe(200);
});

test('what a client says of itself, before the proxy, changes nothing', async () => {
  const user = await hosts[0].createUser('leader');
  const network = newNetwork();
  const replies: HostReply[] = [];
  for (let index = 0; index < 5; index += 1)
    replies.push(await signIn(user.email, 'wrong', `203.0.113.${index}, ${network}`));
  expect(statuses(replies).at(-1)).toBe(429);
});

describe.each(['/api/users/forgot-password', '/api/coaching/v1/account/password-link'])(
  'mails with a new password’s link, asked for at %s,',
  (door) => {
    const ask = (email: string, network: string) =>
      hosts[0].request(door, { body: { email }, headers: from(network) });
    const askFor = async (asked: readonly (readonly [string, string])[]) => {
      const replies: HostReply[] = [];
      for (const [email, network] of asked) replies.push(await ask(email, network));
      return statuses(replies);
    };

    test('are counted for an address out of one network, whether or not somebody has it', async () => {
      const { email } = await hosts[0].createUser('leader');
      const network = newNetwork();
      for (const address of [email, `nobody.at${door.replaceAll('/', '.')}@example.com`])
        expect(await askFor([address, address.toUpperCase(), address].map((one) => [one, network]))).toEqual([
          200, 200, 429,
        ]);
    });

    test('are counted for an address out of all networks, and for a network', async () => {
      const { email } = await hosts[0].createUser('leader');
      expect(await askFor(Array.from({ length: 5 }, () => [email, newNetwork()] as const))).toEqual([
        200, 200, 200, 200, 429,
      ]);
      const network = newNetwork();
      const addresses = Array.from(
        { length: 6 },
        (_, index) => `nobody.${index}${door.replaceAll('/', '.')}@example.com`,
      );
      expect(await askFor(addresses.map((address) => [address, network]))).toEqual([
        200, 200, 200, 200, 200, 429,
      ]);
    });
  },
);

test.each([
  ['/api/users/reset-password', 403],
  ['/api/coaching/v1/account/password', 404],
])('the links of reset mails that are tried at %s are counted too', async (path, wrong) => {
  const network = newNetwork();
  const reset = (token: string) =>
    hosts[0].request(path, {
      body: { token, password: 'a quiet heron reads' },
      headers: from(network),
    });
  expect(statuses([await reset('a'), await reset('b'), await reset('c')])).toEqual([wrong, wrong, 429]);
});

test('inquiries out of one network are counted', async () => {
  const network = newNetwork();
  const ask = () =>
    hosts[0].request('/api/coaching/v1/inquiries', {
      body: { name: 'Ann', email: 'ann@example.com', askedBy: 'leader', message: 'May I ask?' },
      headers: from(network),
    });
  const replies = [await ask(), await ask(), await ask()];
  expect(statuses(replies)).toEqual([201, 201, 429]);
  expect(replies[2]?.headers.get('retry-after')).toMatch(/^\d+$/);
});

test('guessing the links of raters ends soon', async () => {
  const network = newNetwork();
  const open = (token: string) =>
    hosts[0].request(`/api/coaching/v1/feedback-forms/${token}`, { headers: from(network) });
  const replies: HostReply[] = [];
  for (let index = 0; index < 4; index += 1) replies.push(await open(`${index}`.repeat(43)));
  expect(statuses(replies)).toEqual([404, 404, 404, 429]);
});

test('whoever lets the server work much waits a little, and nobody else does', async () => {
  const [busy, other] = [await hosts[0].createUser('leader'), await hosts[0].createUser('leader')];
  const exported = (user: HostUser) => hosts[0].request('/api/coaching/v1/privacy/export', { user });
  expect(statuses([await exported(busy), await exported(busy), await exported(other)])).toEqual([
    200, 429, 200,
  ]);
});

test('no address and no network stands in the table', async () => {
  const user = await hosts[0].createUser('leader');
  const network = newNetwork();
  await guess(1, user.email, network);
  await signIn(user.email, user.password, network);
  const { rows } = await database.query<{ key: string }>('select key from coaching_rate_limits');
  expect(rows).toHaveLength(4);
  for (const { key } of rows) expect(key).toMatch(/^[A-Za-z]+:[0-9a-f]{64}$/);
});

test('what has run out is deleted', async () => {
  await guess(1, 'nobody@example.com', newNetwork());
  await database.query('update coaching_rate_limits set expire = $1 where key like $2', [
    Date.now() - 1,
    'signInByNetwork%',
  ]);
  await forgetAnswers(hosts[0].payload, Date.now());
  const { rows } = await database.query<{ key: string }>('select key from coaching_rate_limits');
  expect(rows.map(({ key }) => key.split(':')[0]).sort()).toEqual([
    'signInByAddress',
    'signInByAddressAndNetwork',
  ]);
});

test('what cannot be counted is not let in', async () => {
  const user = await hosts[0].createUser('leader');
  await database.query('alter table coaching_rate_limits rename to away');
  try {
    for (const path of [ours, payloads])
      expect((await signIn(user.email, user.password, newNetwork(), { path })).status).toBe(500);
  } finally {
    await database.query('alter table away rename to coaching_rate_limits');
  }
});

test.each([ours, payloads])(
  '%s takes as much work and says the same for an address that nobody has',
  async (path) => {
    const user = await hosts[0].createUser('leader');
    const hashing = vi.spyOn(crypto, 'pbkdf2');
    const known = await signIn(user.email, 'wrong password', newNetwork(), { path });
    const unknown = await signIn('nobody@example.com', 'wrong password', newNetwork(), { path });
    const work = hashing.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest]);
    expect(work).toHaveLength(2);
    expect(work[1]).toEqual(work[0]);
    expect(unknown.status).toBe(known.status);
    const words = ({ text }: HostReply) => text.replaceAll(/[0-9a-f-]{36}/g, 'id');
    expect(words(unknown)).toBe(words(known));
  },
);
