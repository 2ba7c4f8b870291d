import { execFileSync } from 'node:child_process';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../src/seed/demoUsers.ts';
import { type App, startApp } from './startApp.ts';

// An app of its own: what is killed here would be missed elsewhere.
let app: App;
beforeAll(async () => {
  app = await startApp({ SEED_DEMO: 'accounts' });
});
afterAll(() => app.stop());

const mebibyte = 2 ** 20;

/** The process below the app whose command contains this. */
function processOf(command: string): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const all = lines
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, ...args]) => ({ pid: Number(pid), parent: Number(parent), args: args.join(' ') }));
  const isBelow = (pid: number): boolean => {
    const parent = all.find((one) => one.pid === pid)?.parent;
    return parent !== undefined && (parent === app.child.pid || isBelow(parent));
  };
  const found = all.find(
    ({ pid, args }) => args.includes(command) && !args.startsWith('/bin/sh') && isBelow(pid),
  );
  if (!found) throw new Error(`No process of the app runs ${command}.`);
  return found.pid;
}

async function statusOf(url: string, init?: RequestInit): Promise<number> {
  return fetch(url, init).then(
    ({ status }) => status,
    () => 0,
  );
}

async function until(url: string, status: number): Promise<void> {
  while ((await statusOf(url)) !== status) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Sends that many bytes, announced or not, and returns the status of the answer. */
function send(path: string, bytes: number, headers: Readonly<Record<string, string>>): Promise<number> {
  const announced = headers['transfer-encoding'] ? {} : { 'content-length': String(bytes) };
  return new Promise((resolve, reject) => {
    const call = request(
      `${app.cmsUrl}${path}`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...announced, ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    let sent = 0;
    const piece = Buffer.alloc(64 * 1024, 'x');
    const more = () => {
      while (sent < bytes) {
        sent += piece.length;
        if (!call.write(piece)) return void call.once('drain', more);
      }
      call.end();
    };
    // Whoever is refused while sending is cut off; the answer has come by then, or this is a failure.
    call.on('error', reject);
    more();
  });
}

test.each(['/api/users/login', '/admin', '/api/coaching/v1/account/sign-in'])(
  'a body that announces itself as too large is refused at %s',
  async (path) => {
    expect(await send(path, 5 * mebibyte, {})).toBe(413);
  },
);

test.each(['/api/users/login', '/api/coaching/v1/account/sign-in'])(
  'so is one that turns out to be while %s reads it',
  async (path) => {
    expect(await send(path, 5 * mebibyte, { 'transfer-encoding': 'chunked' })).toBe(413);
  },
);

test('many large bodies at once stop nobody', async () => {
  const floods = Promise.all(Array.from({ length: 16 }, () => send('/api/users/login', 160 * mebibyte, {})));
  expect(await statusOf(`${app.cmsUrl}/health`)).toBe(200);
  expect(new Set(await floods)).toEqual(new Set([413]));
  expect(await statusOf(`${app.cmsUrl}/health`)).toBe(200);
});

test('a web process that is killed comes back, and the portal never noticed', async () => {
  const before = processOf('webServer.ts');
  process.kill(before, 'SIGKILL');
  await until(`${app.cmsUrl}/health`, 0);
  expect(await statusOf(app.portalUrl)).toBe(200);
  await until(`${app.cmsUrl}/health`, 200);
  expect(processOf('webServer.ts')).not.toBe(before);
  expect(app.output()).toContain('The CMS has ended unexpectedly and is started again');
});

/** What somebody looks for and sends while the database is away: none of it is for the log. */
const secret = 'canary-of-a-fault';

async function askForEverything(cookie: string): Promise<void> {
  const asked = [
    `/admin/collections/articles?search=${secret}`,
    `/admin/collections/users?where[or][0][and][0][name][like]=${secret}`,
    `/admin/reset/${secret}`,
    `/admin/${secret}`,
    `/mailbox/${secret}`,
    `/reference/${secret}`,
    `/api/articles?where[title][equals]=${secret}`,
    `/api/users/${secret}`,
  ];
  const faults = asked.map((path) =>
    statusOf(`${app.cmsUrl}${path}`, { headers: { cookie, accept: 'text/html' } }),
  );
  const sent = {
    email: `${secret}@example.com`,
    password: secret,
    name: secret,
    message: secret,
    token: secret,
  };
  const headers = { 'content-type': 'application/json', cookie };
  const body = JSON.stringify({ ...sent, askedBy: 'leader' });
  for (const path of [
    '/api/users/login',
    '/api/users/forgot-password',
    '/api/users/reset-password',
    '/api/articles',
    '/api/coaching/v1/inquiries',
    '/api/coaching/v1/account/sign-in',
  ])
    await statusOf(`${app.cmsUrl}${path}`, { method: 'POST', headers, body });
  await Promise.all(faults);
  const form = new FormData();
  form.set('0', JSON.stringify([{ name: 'form-state', args: { data: secret } }]));
  await statusOf(`${app.cmsUrl}/admin`, {
    method: 'POST',
    headers: { cookie, 'next-action': 'a'.repeat(42) },
    body: form,
  });
}

test('a database that is killed comes back, and so does everything that needs it', async () => {
  const signIn = await fetch(`${app.cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@example.com', password: demoPassword }),
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(cookie).toContain('payload-token');
  process.kill(processOf('bin/postgres'), 'SIGKILL');
  await until(`${app.cmsUrl}/health`, 503);
  await askForEverything(cookie);
  await until(`${app.cmsUrl}/health`, 200);
  expect(await statusOf(`${app.cmsUrl}/api/coaching/v1/content/tools`)).toBe(200);
  expect(app.child.exitCode).toBeNull();
});

test('what was asked and sent meanwhile is not in the log, nor is what connects to the database', () => {
  expect(app.output()).toMatch(/answered with a fault|connection was lost/);
  expect(app.output()).not.toContain(secret);
  expect(app.output()).not.toMatch(/connectionParameters|_connecting|BoundPool|SCRAM|postgres:\/\/|params: /);
});
