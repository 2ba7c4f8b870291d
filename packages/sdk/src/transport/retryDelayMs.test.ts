import { expect, test } from 'vitest';
import { backoffMs } from './backoffMs.ts';
import { retryDelayMs } from './retryDelayMs.ts';

const now = Date.UTC(2026, 2, 2, 9, 0, 0);
const delay = (value: string) => retryDelayMs(new Headers({ 'retry-after': value }), { now });

test('whole seconds and the date of HTTP are understood', () => {
  expect(delay('3')).toBe(3000);
  expect(delay('0')).toBe(0);
  expect(delay('Mon, 02 Mar 2026 09:00:30 GMT')).toBe(30_000);
  expect(delay('Mon, 02 Mar 2026 08:00:00 GMT')).toBe(0);
});

test.each([
  '3.5',
  '-1',
  '1e3',
  '0x10',
  '',
  '3 s',
  '3, 4',
  '2026-03-02',
  'Monday',
  'Mon, 99 Xyz 2026 09:00:30 GMT',
  '9999999999',
])('in doubt there is no answer: %j', (value) => expect(delay(value)).toBeUndefined());

test('no header, no answer', () => {
  expect(retryDelayMs(new Headers(), { now })).toBeUndefined();
});

test('the wait doubles up to a limit, and is half random', () => {
  expect([0, 1, 2, 9].map((attempt) => backoffMs(attempt, 0))).toEqual([125, 250, 500, 4000]);
  expect(backoffMs(2, 0.5)).toBe(750);
  expect(backoffMs(50, 0.999)).toBeLessThan(8000);
});
