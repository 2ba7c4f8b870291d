import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { mailPasswordLinkLater } from '../src/accounts/passwordLinkMail.ts';
import { localRequest } from '../src/host/requests.ts';
import { systemContext } from '../src/operations/shared/systemContext.ts';
import { startWorker } from '../src/worker/index.ts';
import { mailPasswordLink } from '../src/worker/mailPasswordLink.ts';
import { type Host, startHost } from './harness/index.ts';

const nobody = 'nobody.at.all@example.com';
const clock = { now: Date.parse('2026-03-02T08:00:00.000Z') };
const mails: { readonly to: string; readonly html: string }[] = [];
let mailServer: (to: string) => void = () => undefined;
let host: Host;
let database: pg.Pool;
beforeAll(async () => {
  host = await startHost({
    options: { now: () => clock.now },
    configure: (config) => ({
      ...config,
      csrf: ['https://cms.example.org'],
      email: () => ({
        name: 'collected',
        defaultFromAddress: 'coaching@example.com',
        defaultFromName: 'Coaching',
        sendEmail: async ({ to, html }) => {
          mailServer(String(to));
          mails.push({ to: String(to), html: String(html) });
        },
      }),
    }),
  });
  database = new pg.Pool({ connectionString: host.databaseUrl, max: 2 });
});
afterAll(async () => {
  await database.end();
  await host.close();
});
beforeEach(async () => {
  mails.length = 0;
  mailServer = () => undefined;
  await database.query('delete from graphile_worker._private_jobs');
});

/** Where a link is asked for: of Payload, as its panel does, and of the coaching API. */
const doors = ['/api/users/forgot-password', '/api/coaching/v1/account/password-link'] as const;
const ask = (email: string, door: (typeof doors)[number] = doors[0]) =>
  host.request(door, { body: { email } });
const jobs = async () =>
  (await database.query('select payload, last_error, attempts from graphile_worker._private_jobs')).rows;

/** Returns what the database is sent, in order, while `work` runs. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const textOf = (query: unknown) =>
    typeof query === 'string' ? query : String(Reflect.get(Object(query), 'text'));
  const real = pg.Client.prototype.query;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...args: unknown[]
  ) {
    sent.push(textOf(args[0]));
    return Reflect.apply(real, this, args);
  });
  try {
    await work();
    return sent;
  } finally {
    spy.mockRestore();
  }
}

test.each(doors)(
  'at %s the request does for a known address what it does for an unknown one: no mail, no look at the account',
  async (door) => {
    const user = await host.createUser('leader');
    await ask(nobody, door);
    const replies: unknown[] = [];
    const asked = async (email: string) =>
      statements(async () => {
        const { status, text } = await ask(email, door);
        replies.push([status, text]);
      });
    const unknown = await asked('somebody.else@example.com');
    const known = await asked(user.email);
    expect(known).toEqual(unknown);
    expect(unknown.length).toBeGreaterThan(0);
    expect(known.join('\n')).not.toMatch(/"users"|reset_password/);
    expect(replies[0]).toEqual(replies[1]);
    expect(mails).toEqual([]);
    const { rows } = await database.query(
      'select reset_password_token as token from users where email = $1',
      [user.email],
    );
    expect(rows).toEqual([{ token: null }]);
    // What waits for the worker is sealed, and as long for either.
    const waiting = JSON.stringify(await jobs());
    expect(waiting).not.toMatch(/example\.com|leader|nobody|somebody/i);
    expect(await jobs()).toHaveLength(3);
  },
);

test('the worker mails a link that works, and nothing to an address that nobody has', async () => {
  const user = await host.createUser('leader');
  for (const email of [nobody, user.email.toUpperCase()]) expect((await ask(email)).status).toBe(200);
  const worker = await startWorker({ payload: host.payload, connectionString: host.databaseUrl });
  try {
    await expect.poll(async () => (await jobs()).length, { timeout: 20_000 }).toBe(0);
  } finally {
    await worker.stop();
  }
  expect(mails.map(({ to }) => to)).toEqual([user.email]);
  const [, token] = /\/admin\/reset\/([0-9a-f]+)/.exec(mails[0]?.html ?? '') ?? [];
  const password = 'a quiet heron reads';
  const reset = await host.request('/api/users/reset-password', { body: { token, password } });
  expect(reset.status).toBe(200);
  const signIn = await host.request('/api/users/login', { body: { email: user.email, password } });
  expect(signIn.status).toBe(200);
});

test('the coaching API sets the password of whoever has the link, once, and says what is wrong with it', async () => {
  const user = await host.createUser('leader');
  const signIn = (password: string) =>
    host.request('/api/coaching/v1/account/sign-in', { body: { email: user.email, password } });
  await ask(user.email, doors[1]);
  const [{ payload: job }] = await jobs();
  await mailPasswordLink(job, await systemContext(host.payload));
  const [, token = ''] = /\/admin\/reset\/([0-9a-f]+)/.exec(mails[0]?.html ?? '') ?? [];
  const choose = (password: string, link = token) =>
    host.request('/api/coaching/v1/account/password?locale=de', { body: { token: link, password } });

  const short = await choose('short');
  expect([short.status, short.json]).toEqual([
    422,
    expect.objectContaining({
      code: 'body_invalid',
      issues: [
        {
          path: ['password'],
          code: 'password_refused',
          message: 'Wählen Sie ein Passwort mit mindestens 12 Zeichen.',
        },
      ],
    }),
  ]);
  const password = 'a quiet heron reads';
  expect(await choose(password, `${token}0`)).toMatchObject({ status: 404, json: { code: 'link_invalid' } });
  expect((await signIn(user.password)).status).toBe(200);
  expect(await choose(password)).toMatchObject({ status: 200, json: { done: true } });
  expect((await signIn(user.password)).status).toBe(401);
  expect((await signIn(password)).status).toBe(200);
  expect(await choose('another quiet heron')).toMatchObject({ status: 404, json: { code: 'link_invalid' } });
  expect((await host.request('/api/coaching/v1/account', { user })).status).toBe(401);
});

test('the link leads to where the wish came from, as far as the host trusts that', async () => {
  const user = await host.createUser('editor');
  const link = async (url: string, name: string) => {
    await database.query('update users set reset_password_requested_at = null');
    const context = await systemContext(host.payload);
    await mailPasswordLinkLater(
      { email: user.email, username: '', url, host: name, askedAt: clock.now },
      { req: context.req, vault: context.vault },
    );
    const [{ payload: job }] = (await jobs()).slice(-1);
    await database.query('delete from graphile_worker._private_jobs');
    await mailPasswordLink(job, await systemContext(host.payload));
    return /href="([^"]*)\/admin\/reset/.exec(mails.at(-1)?.html ?? '')?.[1];
  };
  expect(await link('https://cms.example.org/api/users/forgot-password', 'cms.example.org')).toBe(
    'https://cms.example.org',
  );
  expect(await link('https://evil.example.org/api/users/forgot-password', 'evil.example.org')).toBe('');
});

test('a mail server that refuses leaves the wish to be tried again, without a word on whose it is', async () => {
  const user = await host.createUser('leader');
  await ask(user.email);
  mailServer = (to) => {
    throw Object.assign(new Error(`550 no such mailbox ${to}`), { code: 'EENVELOPE' });
  };
  const worker = await startWorker({ payload: host.payload, connectionString: host.databaseUrl });
  try {
    await expect.poll(async () => (await jobs())[0]?.attempts, { timeout: 20_000 }).toBe(1);
    await expect.poll(async () => (await jobs())[0]?.last_error, { timeout: 20_000 }).toMatch(/EENVELOPE/);
  } finally {
    await worker.stop();
  }
  const [job] = await jobs();
  expect(JSON.stringify(job)).not.toContain(user.email);
  mailServer = () => undefined;
  await mailPasswordLink(job.payload, await systemContext(host.payload));
  expect(mails.map(({ to }) => to)).toEqual([user.email]);
  clock.now += 2 * 60 * 60 * 1000;
  await mailPasswordLink(job.payload, await systemContext(host.payload));
  expect(mails).toHaveLength(1);
});

test('the form of the panel is understood, and what says no address is refused at its field', async () => {
  const form = new FormData();
  form.append('_payload', JSON.stringify({ email: nobody }));
  const reply = await fetch(`${host.baseUrl}/api/users/forgot-password`, { method: 'POST', body: form });
  expect(reply.status).toBe(200);
  expect(await jobs()).toHaveLength(1);
  for (const body of [{}, { email: '' }, { email: ['a@example.com'] }, { username: 'somebody' }]) {
    const refused = await host.request('/api/users/forgot-password', { body });
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('"path":"email"')]);
  }
});

test('what nobody can have as an address is answered alike, and kept nowhere', async () => {
  for (const email of [
    `${'a'.repeat(300_000)}@example.com`,
    'a\u0000@example.com',
    'a@example.com\nb@example.com',
  ]) {
    const reply = await host.request('/api/users/forgot-password', { body: { email } });
    expect([reply.status, reply.json]).toEqual([200, { message: 'Success' }]);
  }
  expect(await jobs()).toEqual([]);
});

test('no other way from outside looks for the account at once', async () => {
  const user = await host.createUser('leader');
  const req = await localRequest(host.payload);
  req.payloadAPI = 'GraphQL';
  await expect(
    host.payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      overrideAccess: true,
      req,
    }),
  ).rejects.toThrow('You are not allowed to perform this action.');
  expect(mails).toEqual([]);
});
