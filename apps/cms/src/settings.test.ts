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
