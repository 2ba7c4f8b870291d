import { request } from 'node:http';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { call } from '../client.ts';

/** By these somebody would recognize that they were let in: they stand on the pages behind the sign-in. */
const behindTheDoor = /admin@example\.com|coach@example\.com|Cato Coach/;

type Disguise = {
  readonly query?: string;
  readonly suffix?: string;
  readonly headers?: Record<string, string>;
};

const repeated = (text: string) => Array.from({ length: 5 }, () => text).join(':');
const segment = 'next-router-segment-prefetch';

/** The ways in which a page was asked for so that a middleware did not notice. */
const disguises: readonly (readonly [advisory: string, disguise: Disguise])[] = [
  ['CVE-2025-29927', { headers: { 'x-middleware-subrequest': repeated('middleware') } }],
  ['CVE-2025-29927', { headers: { 'x-middleware-subrequest': repeated('src/middleware') } }],
  ['CVE-2025-29927', { headers: { 'x-middleware-subrequest': repeated('proxy') } }],
  ['CVE-2026-44575', { suffix: '.rsc' }],
  ['CVE-2026-44575', { suffix: '.segments/_tree.segment.rsc' }],
  ['CVE-2026-44575', { suffix: '.segments/__PAGE__.segment.rsc', headers: { rsc: '1' } }],
  ['CVE-2026-45109', { headers: { rsc: '1', 'next-router-prefetch': '1', [segment]: '/_tree' } }],
  [
    'CVE-2026-45109',
    { query: '_rsc=abc', headers: { rsc: '1', 'next-router-prefetch': '1', [segment]: '/__PAGE__' } },
  ],
  ['CVE-2026-44574', { query: 'nxtPsegments=login&segments=login' }],
  ['CVE-2026-44574', { query: 'nxtIsegments=login&nextParamsegments=login' }],
  ['CVE-2026-44573', { headers: { 'x-nextjs-data': '1' } }],
  ['CVE-2026-44573', { query: '__nextLocale=en&__nextDefaultLocale=de&__nextDataReq=1' }],
  ['CVE-2026-64642', { headers: { 'x-middleware-prefetch': '1', 'x-middleware-invoke': '1' } }],
  [
    'CVE-2026-64642',
    {
      headers: {
        'x-invoke-path': '/admin/login',
        'x-invoke-status': '200',
        'x-matched-path': '/admin/login',
      },
    },
  ],
  ['CVE-2026-64642', { headers: { 'x-original-url': '/admin/login', 'x-rewrite-url': '/admin/login' } }],
];

const closed = ['/admin/collections/users', '/admin', '/admin/account'];

async function ask(path: string, { query, suffix = '', headers = {} }: Disguise) {
  const reply = await fetch(`${inject('cmsUrl')}${path}${suffix}${query ? `?${query}` : ''}`, {
    headers,
    redirect: 'manual',
  });
  return { status: reply.status, text: await reply.text(), headers: reply.headers };
}

beforeAll(async () => {
  await call('/api/users/forgot-password', { body: { email: 'sponsor@example.com' } });
  // There is something to be read there.
  await vi.waitFor(
    async () => {
      const mailbox = await (await fetch(`${inject('cmsUrl')}/mailbox`)).text();
      if (!mailbox.includes('sponsor@example.com')) throw new Error('No mail has come.');
    },
    { timeout: 60_000, interval: 200 },
  );
});

describe('nobody comes past the sign-in of the panel', () => {
  test.each(disguises)('%s %o', async (_, disguise) => {
    for (const path of closed) {
      const { status, text, headers } = await ask(path, disguise);
      expect([path, status]).toEqual([path, expect.toSatisfy((code: number) => code < 500)]);
      expect([path, text.match(behindTheDoor)]).toEqual([path, null]);
      expect([path, headers.get('x-frame-options')]).toEqual([path, 'DENY']);
    }
  });
});

test.each(disguises)(
  '%s %o: what stands before Next stands there still',
  async (_, { headers, query, suffix }) => {
    const reply = await fetch(
      `${inject('cmsUrl')}/api/users/login${suffix ?? ''}${query ? `?${query}` : ''}`,
      {
        method: 'POST',
        headers: { ...headers, origin: 'https://elsewhere.example.org', 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'editor@example.com', password: 'coaching-demo' }),
      },
    );
    expect([reply.status, reply.headers.get('set-cookie')]).toEqual([403, null]);
  },
);

test.each(disguises)('%s %o: the mailbox answers to no other name', async (_, { headers, query, suffix }) => {
  const { port } = new URL(inject('cmsUrl'));
  const text = await new Promise<string>((resolve, reject) => {
    const path = `/mailbox${suffix ?? ''}${query ? `?${query}` : ''}`;
    const rebound = { ...headers, host: `rebound.example.org:${port}` };
    const asked = request({ port, path, headers: rebound }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      response.once('end', () => resolve(body));
    });
    asked.once('error', reject);
    asked.end();
  });
  expect(text).not.toContain('sponsor@example.com');
});

/** What would be kept for the next one, who asks for the page itself. */
const poisons: readonly (readonly [advisory: string, disguise: Disguise])[] = [
  ['CVE-2024-46982', { query: '__nextDataReq=1', headers: { 'x-now-route-matches': '1' } }],
  ['CVE-2024-46982', { headers: { 'x-nextjs-data': '1', 'x-now-route-matches': '1' } }],
  ['CVE-2025-32421', { headers: { 'x-now-route-matches': '1', 'x-invoke-status': '204' } }],
  ['CVE-2025-32421', { headers: { 'x-invoke-error': '{"message":"x"}', 'x-invoke-status': '500' } }],
  ['CVE-2026-64648', { headers: { rsc: '1' } }],
  [
    'CVE-2026-64648',
    { query: '_rsc=poison', headers: { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' } },
  ],
  ['CVE-2026-64647', { headers: { 'x-forwarded-host': 'poison.example.org', 'x-forwarded-proto': 'ftp' } }],
  ['CVE-2026-64647', { headers: { 'x-forwarded-prefix': '/poison', 'x-forwarded-port': '1' } }],
];

test.each(poisons)('%s %o is kept for nobody else', async (_, disguise) => {
  for (const path of ['/', '/reference', '/reference/sessions', '/nothing/here']) {
    const before = await ask(path, {});
    for (let turn = 0; turn < 3; turn += 1) {
      const poisoned = await ask(path, disguise);
      expect([path, poisoned.status < 500]).toEqual([path, true]);
      expect(`${poisoned.text}${poisoned.headers.get('location')}`).not.toContain('poison.example.org');
    }
    const after = await ask(path, {});
    const kind = (reply: typeof before) => [
      reply.status,
      reply.headers.get('content-type'),
      reply.text.includes('<html'),
    ];
    expect([path, ...kind(after)]).toEqual([path, ...kind(before)]);
    expect(after.text).not.toContain('poison');
  }
});
