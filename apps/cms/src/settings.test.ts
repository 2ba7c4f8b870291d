import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without any variable, browsers reach both apps on this machine', () => {
  const { publicUrl, portalUrl, origins } = readSettings({});
  expect([publicUrl, portalUrl]).toEqual(['http://localhost:3000', 'http://localhost:3001']);
  expect(origins).toEqual([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://localhost:3001',
    'http://127.0.0.1:3001',
  ]);
});

test('in production only the named origins are allowed', () => {
  const { origins } = readSettings({
    PUBLIC_URL: 'https://cms.example.com/',
    PORTAL_URL: 'https://coaching.example.com',
    CORS_ORIGINS: 'https://partner.example.org/, https://cms.example.com',
  });
  expect(origins).toEqual([
    'https://cms.example.com',
    'https://coaching.example.com',
    'https://partner.example.org',
  ]);
});

test.each([
  [{}, 'demo'],
  [{ PUBLIC_URL: 'http://127.0.0.1:4000', HOST: 'localhost' }, 'demo'],
  [{ DATABASE_URL: 'postgres://localhost/coaching' }, 'production'],
  [{ HOST: '0.0.0.0' }, 'production'],
  [{ HOST: '::' }, 'production'],
  [{ PUBLIC_URL: 'https://cms.example.com' }, 'production'],
  [{ PORTAL_URL: 'https://coaching.example.com' }, 'production'],
  [{ DATABASE_URL: 'postgres://localhost/coaching', COACHING_SETUP: 'demo' }, 'demo'],
  [{ COACHING_SETUP: 'production' }, 'production'],
])('%j is a %s', (env, setup) => {
  expect(readSettings(env).setup).toBe(setup);
});

test('there is a mailbox in a demo on this machine, and nowhere else', () => {
  const MAILBOX_DIR = '/mailbox';
  expect(readSettings({ MAILBOX_DIR }).mailbox).toBe(MAILBOX_DIR);
  for (const env of [
    { HOST: '0.0.0.0' },
    { HOST: '0.0.0.0', COACHING_SETUP: 'demo' },
    { DATABASE_URL: 'postgres://localhost/coaching' },
    { PUBLIC_URL: 'https://cms.example.com' },
  ])
    expect(readSettings({ MAILBOX_DIR, ...env }).mailbox).toBeUndefined();
});

test('limits are counted unless a gateway does, by what the known proxies say', () => {
  expect(readSettings({})).toMatchObject({ limits: true, proxies: 0 });
  expect(readSettings({ RATE_LIMITS: 'false', TRUSTED_PROXIES: '2' })).toMatchObject({
    limits: false,
    proxies: 2,
  });
  expect(() => readSettings({ TRUSTED_PROXIES: 'yes' })).toThrow('TRUSTED_PROXIES has to be a whole number');
});
