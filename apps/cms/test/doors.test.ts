import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPassword } from '../src/seed/demoUsers.ts';
import { type App, startApp } from './startApp.ts';

// An app of its own, whose mails go to a mail server and which is stopped in the midst of a request.
let app: App;
let smtp: SMTPServer;
const received: string[] = [];
beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData: (stream, _, done) => {
      let mail = '';
      stream.on('data', (piece: Buffer) => {
        mail += piece.toString('utf8');
      });
      stream.once('end', () => {
        received.push(mail);
        done();
      });
    },
  });
  const port = await new Promise<number>((listening) => {
    smtp.listen(0, '127.0.0.1', () => {
      const address = smtp.server.address();
      listening(typeof address === 'object' && address ? address.port : 0);
    });
  });
  app = await startApp({ SEED_DEMO: 'accounts', SMTP_URL: `smtp://127.0.0.1:${port}` });
});
afterAll(async () => {
  await app?.stop();
  await new Promise<void>((closed) => smtp.close(() => closed()));
});

const login = (headers: Readonly<Record<string, string>>, body?: string) =>
  fetch(`${app.cmsUrl}/api/users/login`, {
    method: 'POST',
    headers,
    body: body ?? JSON.stringify({ email: 'editor@example.com', password: demoPassword }),
  });
const json = { 'content-type': 'application/json' };

test.each(['/', '/reference', '/admin/login', '/nothing/here'])(
  'the page at %s may load and do what it needs, and nobody may show it within another',
  async (path) => {
    const { headers } = await fetch(`${app.cmsUrl}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']{20,}'[^;]*;/);
    expect(/script-src[^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    // Only where browsers come by https: on this machine they do not.
    expect(headers.get('strict-transport-security')).toBeNull();
  },
);

test('no two pages have one nonce, and the pages that were built hold the scripts that are allowed', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const page = await fetch(`${app.cmsUrl}/`);
      const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
      expect(await page.text()).toContain(`nonce="${nonce}"`);
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

test('what the API says to one origin is kept for no other', async () => {
  for (const path of ['/api/users/me', '/api/coaching/v1/content/tools', '/api/coaching/v1/nothing']) {
    const { headers } = await fetch(`${app.cmsUrl}${path}`);
    expect([path, headers.get('vary')]).toEqual([path, expect.stringMatching(/\bOrigin\b/)]);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  }
});

test('the pages of raters tell nobody their address', async () => {
  const { headers } = await fetch(`${app.portalUrl}/feedback/a-secret`);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('no page of somebody else signs anybody in, or writes with their cookie', async () => {
  const form = new FormData();
  form.set('_payload', JSON.stringify({ email: 'editor@example.com', password: demoPassword }));
  const from = (headers: Readonly<Record<string, string>>) =>
    fetch(`${app.cmsUrl}/api/users/login`, { method: 'POST', headers, body: form });
  for (const headers of [
    { origin: 'https://elsewhere.example.org' },
    { origin: 'http://localhost:1' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const reply = await from(headers);
    expect([headers, reply.status, reply.headers.get('set-cookie')]).toEqual([headers, 403, null]);
  }
  const own = await login({ ...json, origin: app.cmsUrl });
  expect(own.status).toBe(200);
  const cookie = own.headers.get('set-cookie')?.split(';')[0] ?? '';
  const write = (headers: Readonly<Record<string, string>>) =>
    fetch(`${app.cmsUrl}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', cookie, ...headers },
      body: '{}',
    });
  expect((await write({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
  expect((await write({ origin: 'https://app.example.org' })).status).toBe(403);
  // A program is no browser, and the portal is one of ours.
  expect((await login(json)).status).toBe(200);
  expect((await login({ ...json, origin: app.portalUrl, 'sec-fetch-site': 'same-site' })).status).toBe(200);
});

test('with a mail server, mails go there, and there is none in the folder', async () => {
  await fetch(`${app.cmsUrl}/api/users/forgot-password`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: 'leader@example.com' }),
  });
  await expect.poll(() => received.length).toBe(1);
  expect(received[0]).toContain('To: leader@example.com');
  expect(existsSync(join(app.data, 'mailbox'))).toBe(false);
});

test('the mailbox is shown on this machine’s own name alone', async () => {
  const { port } = new URL(app.cmsUrl);
  const statusFor = (host: string) =>
    new Promise((resolve, reject) => {
      const call = request({ port, path: '/mailbox', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      call.once('error', reject);
      call.end();
    });
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  expect(await statusFor(`rebound.example.org:${port}`)).toBe(404);
});

test('key and data lie in two folders, for the owner alone', () => {
  expect(readdirSync(`${app.data}-keys`)).toEqual(['coaching-key']);
  expect(statSync(`${app.data}-keys`).mode & 0o777).toBe(0o700);
  expect(() => execFileSync('grep', ['-r', 'coachingKey', join(app.data, 'secrets.json')])).toThrow();
});

test('whoever asks whether the process lives does not ask the database; the readiness says what is missing', async () => {
  const get = async (path: string) => {
    const reply = await fetch(`${app.cmsUrl}${path}`);
    return [reply.status, await reply.json()];
  };
  expect(await get('/health/live')).toEqual([200, { status: 'ok' }]);
  expect(await get('/health/ready')).toEqual([200, { status: 'ok' }]);
  expect(await get('/health')).toEqual([200, { status: 'ok' }]);
});

test('a wrongly asked query is none of our faults, and every answer has its id', async () => {
  const { headers } = await login({ ...json, origin: app.cmsUrl });
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const reply = await fetch(`${app.cmsUrl}/api/articles?where[id][near]=x`, {
    headers: { cookie, origin: app.cmsUrl },
  });
  expect([reply.status, await reply.json()]).toEqual([
    422,
    expect.objectContaining({ code: 'query_invalid' }),
  ]);
  expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('no cache keeps what the API answers to one person, Payload’s routes among it', async () => {
  const { headers } = await login({ ...json, origin: app.cmsUrl });
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const cacheOf = async (path: string, more = {}) =>
    (await fetch(`${app.cmsUrl}${path}`, { headers: { cookie, ...more } })).headers.get('cache-control');
  for (const path of [
    '/api/users',
    '/api/users/me',
    '/api/articles',
    '/api/access',
    '/api/nothing',
    '/api/users/x',
  ])
    expect([path, await cacheOf(path)]).toEqual([path, 'private, no-store']);
  expect(await cacheOf('/api/coaching/v1/account')).toBe('no-store');
  // What everybody reads is still asked for anew, and kept.
  expect(await cacheOf('/api/coaching/v1/content/articles', { cookie: '' })).toBe(
    'public, max-age=0, must-revalidate',
  );
});

test('only a form can ask to be taken for another method', async () => {
  const names = ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'];
  for (const name of names)
    for (const body of ['{', '', 'null', '{"where":{}}']) {
      const path = `${app.cmsUrl}/api/coaching/v1/content/articles`;
      const reply = await fetch(path, { method: 'POST', headers: { ...json, [name]: 'GET' }, body });
      expect([reply.status, await reply.json()]).toEqual([
        405,
        expect.objectContaining({ code: 'method_not_allowed' }),
      ]);
    }
  const form = {
    'content-type': 'application/x-www-form-urlencoded',
    'X-Payload-HTTP-Method-Override': 'GET',
  };
  const reply = await fetch(`${app.cmsUrl}/api/access`, { method: 'POST', headers: form, body: 'depth=0' });
  expect(reply.status).toBe(200);
});

/** Sends the head and half of the body of a sign-in, and returns how to send the rest. */
function beginSignIn() {
  const body = JSON.stringify({ email: 'leader@example.com', password: demoPassword });
  const call = request(`${app.cmsUrl}/api/coaching/v1/account/sign-in`, {
    method: 'POST',
    headers: { ...json, 'content-length': String(body.length), connection: 'keep-alive' },
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    call.once('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.once('error', reject);
  });
  call.write(body.slice(0, 10));
  return { status, finish: () => call.end(body.slice(10)) };
}

test('who is told to end answers what is under way, and is gone then', async () => {
  const web = Number(
    execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .find(
        ([, parent, ...args]) => Number(parent) === app.child.pid && args.join(' ').includes('webServer.ts'),
      )?.[0],
  );
  expect(web).toBeGreaterThan(0);
  const signIn = beginSignIn();
  await fetch(`${app.cmsUrl}/health/live`);
  process.kill(web, 'SIGTERM');
  const refused = () =>
    fetch(`${app.cmsUrl}/health/live`).then(
      () => false,
      () => true,
    );
  await expect.poll(refused).toBe(true);
  signIn.finish();
  expect(await signIn.status).toBe(200);
  const isGone = () => {
    try {
      process.kill(web, 0);
      return false;
    } catch {
      return true;
    }
  };
  await expect.poll(isGone).toBe(true);
});
