import crypto from 'node:crypto';
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { localRequest } from '../src/host/requests.ts';
import { type Host, startHost } from './harness/index.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const atOnce = Math.max(1, Math.floor(availableParallelism() / 2));
const ways = ['/api/coaching/v1/account/sign-in', '/api/users/login'];

/** Returns what `work` returns, and how many password hashes there were, and how many of them at once. */
async function hashes<Result>(work: () => Promise<Result>) {
  const real = crypto.pbkdf2;
  let [running, most, all] = [0, 0, 0];
  const spy = vi.spyOn(crypto, 'pbkdf2').mockImplementation((...args) => {
    const done = args[5];
    running += 1;
    all += 1;
    most = Math.max(most, running);
    return real(args[0], args[1], args[2], args[3], args[4], (error, key) => {
      running -= 1;
      done(error, key);
    });
  });
  try {
    return { result: await work(), most, all };
  } finally {
    spy.mockRestore();
  }
}

const guess = (path: string, email: string, password: string) =>
  host.request(path, { body: { email, password } });

test.each(ways)('many sign-ins at once by %s hash a few passwords at a time', async (path) => {
  const user = await host.createUser('leader');
  const { result, most, all } = await hashes(() =>
    Promise.all(
      Array.from({ length: 8 }, (_, index) => [
        guess(path, user.email, index % 2 ? user.password : 'wrong'),
        guess(path, 'nobody.at.all@example.com', 'wrong'),
      ]).flat(),
    ),
  );
  expect(result.map(({ status }) => status)).toEqual(
    Array.from({ length: 8 }, (_, index) => [index % 2 ? 200 : 401, 401]).flat(),
  );
  expect([all, most <= atOnce]).toEqual([16, true]);
});

test('more than can wait are told to come again, and others are still answered', async () => {
  const [user, other] = [await host.createUser('leader'), await host.createUser('leader')];
  const { result } = await hashes(() =>
    Promise.all(
      Array.from({ length: 30 + atOnce + 10 }, (_, index) =>
        guess(ways[index % 2] ?? '', user.email, 'wrong'),
      ),
    ),
  );
  const refused = result.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(result.filter(({ status }) => status !== 429 && status !== 401)).toEqual([]);
  for (const reply of refused) {
    expect(reply.headers.get('retry-after')).toBe('2');
    expect(reply.json).toMatchObject({ code: 'too_many_requests' });
  }
  expect((await guess(ways[0] ?? '', other.email, other.password)).status).toBe(200);
});

test('wrong passwords by GraphQL are hashed a few at a time too, known and unknown addresses alike', async () => {
  const user = await host.createUser('leader');
  const signIn = async (email: string, password: string) => {
    const req = await localRequest(host.payload);
    req.payloadAPI = 'GraphQL';
    return host.payload.login({ collection: 'users', data: { email, password }, overrideAccess: true, req });
  };
  const { result, most, all } = await hashes(() =>
    Promise.all(
      Array.from({ length: 6 }, () => [user.email, 'nobody.at.all@example.com'])
        .flat()
        .map((email) => signIn(email, 'wrong').catch((error: unknown) => String(error))),
    ),
  );
  expect(new Set(result)).toEqual(
    new Set(['AuthenticationError: The email or password provided is incorrect.']),
  );
  expect([all, most <= atOnce]).toEqual([12, true]);
  expect(await signIn(user.email, user.password)).toMatchObject({ token: expect.any(String) });
});

test('Payload’s sign-in answers as before: its token, its cookie, its refusals', async () => {
  const user = await host.createUser('leader');
  const reply = await guess('/api/users/login', user.email, user.password);
  expect(reply.json).toMatchObject({
    message: 'Authentication Passed',
    user: { id: user.id, email: user.email },
    token: expect.any(String),
    exp: expect.any(Number),
  });
  expect(reply.headers.get('set-cookie')).toMatch(/^payload-token=[^;]+;.*HttpOnly/);
  const form = new FormData();
  form.append('_payload', JSON.stringify({ email: user.email, password: user.password }));
  const panel = await fetch(`${host.baseUrl}/api/users/login?depth=0`, { method: 'POST', body: form });
  expect(panel.status).toBe(200);
  for (const body of [{}, { email: user.email }, { email: [user.email], password: user.password }])
    expect((await host.request('/api/users/login', { body })).status).toBe(400);
});
