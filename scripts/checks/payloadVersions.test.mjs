import { expect, test } from 'vitest';
import { payloadVersions, withPayload } from './payloadVersions.mjs';

const published = [
  '3.9.0',
  '3.90.2',
  '3.90.10',
  '3.90.3',
  '4.0.0-canary.9',
  '4.0.0-canary.36',
  '4.0.0-internal.f7',
];

test('the oldest supported, the newest of its major, the newest canary of the next', () => {
  expect(payloadVersions(published, '^3.90.2')).toEqual(['3.90.2', '3.90.10', '4.0.0-canary.36']);
});

test('a version that is both is checked once, and without a canary there is none', () => {
  expect(payloadVersions(published.slice(0, 2), '^3.90.2')).toEqual(['3.90.2']);
});

test('all of Payload’s packages change together, and nothing else does', () => {
  const catalog = 'catalog:\n  "@payloadcms/ui": 3.90.2\n  next: 16.4.6\n  payload: 3.90.2\n';
  expect(withPayload(catalog, '4.0.0')).toBe(
    'catalog:\n  "@payloadcms/ui": 4.0.0\n  next: 16.4.6\n  payload: 4.0.0\n',
  );
});
