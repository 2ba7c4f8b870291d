import { afterEach, expect, test, vi } from 'vitest';
import { newKey } from './newKey.ts';

afterEach(() => vi.unstubAllGlobals());

test('keys differ', () => {
  expect(new Set(Array.from({ length: 100 }, newKey)).size).toBe(100);
});

test('a page without HTTPS, where browsers hide randomUUID, gets keys too', () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(newKey()).toMatch(/^[\da-f]{32}$/);
  expect(newKey()).not.toBe(newKey());
});
