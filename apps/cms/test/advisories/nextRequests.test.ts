import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Bait, sendRaw, startBait } from './raw.ts';

let bait: Bait;
beforeAll(async () => {
  bait = await startBait();
});
afterAll(() => bait.close());

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
const alive = async () => (await fetch(`${inject('cmsUrl')}/health/live`)).status;

const upgrade =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGVzdA==\r\nSec-WebSocket-Version: 13';

describe('the server asks nobody for whoever it was told to', () => {
  test.each([
    [
      'CVE-2026-44578',
      (port: number) => `GET http://127.0.0.1:${port}/secret HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n\r\n`,
    ],
    [
      'CVE-2026-44578',
      (port: number) =>
        `GET http:///127.0.0.1:${port}/secret HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${upgrade}\r\n\r\n`,
    ],
    [
      'CVE-2026-44578',
      (port: number) =>
        `GET //127.0.0.1:${port}/secret HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${upgrade}\r\n\r\n`,
    ],
    [
      'CVE-2026-44578',
      (port: number) => `GET /_next/webpack-hmr HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${upgrade}\r\n\r\n`,
    ],
    [
      'CVE-2025-57822',
      (port: number) =>
        `GET /admin HTTP/1.1\r\nHost: x\r\nLocation: http://127.0.0.1:${port}/secret\r\nx-middleware-rewrite: http://127.0.0.1:${port}/secret\r\n\r\n`,
    ],
    [
      'CVE-2025-57822',
      (port: number) => `GET http://127.0.0.1:${port}/secret HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`,
    ],
    [
      'CVE-2024-34351',
      (port: number) =>
        `POST /admin HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nNext-Action: ${'a'.repeat(42)}\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: 2\r\n\r\n[]`,
    ],
    [
      'CVE-2024-34351',
      (port: number) =>
        `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Forwarded-Host: 127.0.0.1:${port}\r\nNext-Action: ${'b'.repeat(42)}\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: 2\r\n\r\n[]`,
    ],
  ])('%s', async (_, make) => {
    const answer = await sendRaw(make(bait.port));
    expect(answer).not.toContain('the bait was taken');
    expect(statusOf(answer)).toBeLessThan(500);
    expect(bait.asked).toEqual([]);
    expect(await alive()).toBe(200);
  });
});

describe('images are not optimized at all', () => {
  const svg = encodeURIComponent(
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  );
  test.each([
    ['CVE-2025-55173', () => `url=${encodeURIComponent(`http://127.0.0.1:${bait.port}/x.png`)}&w=640&q=75`],
    ['CVE-2025-55173', () => `url=${encodeURIComponent(`//127.0.0.1:${bait.port}/x.png`)}&w=640&q=75`],
    ['CVE-2025-55173', () => `url=${encodeURIComponent(`/\\127.0.0.1:${bait.port}/x.png`)}&w=640&q=75`],
    ['CVE-2025-57752', () => `url=${encodeURIComponent('/api/users/me')}&w=640&q=75`],
    ['CVE-2025-57752', () => `url=${encodeURIComponent('/mailbox')}&w=640&q=75`],
    ['CVE-2026-27980', () => `url=${encodeURIComponent('/icon.svg')}&w=3840&q=1`],
    ['CVE-2026-96889', () => `url=${svg}&w=640&q=75`],
    ['CVE-2026-119347', () => `url=${encodeURIComponent('/icon.svg')}&w=640&q=75`],
  ])('%s', async (_, query) => {
    const reply = await fetch(`${inject('cmsUrl')}/_next/image?${query()}`);
    expect(reply.status).toBe(404);
    expect(bait.asked).toEqual([]);
  });
});

describe('no request hides in another', () => {
  const hidden = 'GET /health/live HTTP/1.1\r\nHost: hidden\r\n\r\n';
  test.each([
    [
      'CVE-2026-29057',
      `POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    [
      'CVE-2026-29057',
      `POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 60\r\n\r\nabcd${hidden}`,
    ],
    [
      'CVE-2026-29057',
      `POST /api/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    [
      'CVE-2026-29057',
      `POST /api/users/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    [
      'CVE-2026-29057',
      `GET /health/live HTTP/1.1\r\nHost: x\r\nX: a\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
  ])('%s %j', async (_, bytes) => {
    const answer = await sendRaw(bytes);
    expect(statusOf(answer)).toBe(400);
    // One answer, and the connection is closed: what came behind was read by nobody.
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});

test.each([
  '//elsewhere.example.org',
  '//elsewhere.example.org/%2e%2e',
  '/\\elsewhere.example.org',
  '/%5celsewhere.example.org/',
  '///elsewhere.example.org/..',
  '/admin//elsewhere.example.org/',
  '/admin/logout?redirect=//elsewhere.example.org',
  '/admin?redirect=https://elsewhere.example.org',
])('nobody is sent elsewhere by %s', async (path) => {
  const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const location = /^location: (.*)$/im.exec(answer)?.[1] ?? '/';
  expect(new URL(location, 'http://localhost').hostname).toMatch(/^(localhost|127\.0\.0\.1)$/);
  expect(statusOf(answer)).toBeLessThan(500);
});

test.each([
  '/_next/static/../server/app-paths-manifest.json',
  '/_next/static/%2e%2e/server/app-paths-manifest.json',
  '/_next/static/..%2fserver/app-paths-manifest.json',
  '/_next/..%5c..%5cpackage.json',
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/_next/%00/../BUILD_ID',
])('no file but those that are meant is read by %s, in the CMS and in the portal', async (path) => {
  for (const port of [inject('cmsUrl'), inject('portalUrl')].map((url) => new URL(url).port)) {
    const answer = await sendRaw(
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      1500,
      Number(port),
    );
    expect(answer).not.toMatch(/root:x?:0|"dependencies"|app-paths|\/page\.js"/);
    expect([path, port, statusOf(answer)]).toEqual([
      path,
      port,
      expect.toSatisfy((status: number) => status < 500),
    ]);
  }
});
