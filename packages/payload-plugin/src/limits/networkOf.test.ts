import { expect, test } from 'vitest';
import { networkOf } from './networkOf.ts';

const network = (forwarded: string | null, proxies: number) =>
  networkOf(new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded }), proxies);

test('nothing that a client says is believed unless a proxy is known', () => {
  expect(network('203.0.113.9', 0)).toBeNull();
  expect(network(null, 1)).toBeNull();
  expect(network('somewhere', 1)).toBeNull();
});

test('only what the known proxies have appended counts', () => {
  expect(network('6.6.6.6, 203.0.113.9', 1)).toBe('203.0.113.9');
  expect(network('6.6.6.6, 203.0.113.9, 10.0.0.1', 2)).toBe('203.0.113.9');
  expect(network('203.0.113.9', 2)).toBe('203.0.113.9');
});

test('an address is the same however it is written; one of IPv6 stands for its half', () => {
  expect(network('::ffff:203.0.113.9', 1)).toBe('203.0.113.9');
  expect(network('203.0.113.9:52811', 1)).toBe('203.0.113.9');
  expect(network('[2001:db8:1:2::7]:443', 1)).toBe('2001:db8:1:2::/64');
  expect(network('2001:db8:1:2:ffff::1', 1)).toBe(network('2001:0db8:0001:0002::2', 1));
});
