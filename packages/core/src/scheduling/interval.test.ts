import { expect, test } from 'vitest';
import { joined, overlaps } from './interval.ts';

test('intervals that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 10 }, { start: 10, end: 20 })).toBe(false);
  expect(overlaps({ start: 0, end: 11 }, { start: 10, end: 20 })).toBe(true);
});

test('an empty interval overlaps nothing, even inside another', () => {
  expect(overlaps({ start: 5, end: 5 }, { start: 0, end: 10 })).toBe(false);
});

test('joins what overlaps or touches, in any order, and drops what is empty', () => {
  const intervals = [
    { start: 20, end: 30 },
    { start: 5, end: 9 },
    { start: 12, end: 12 },
    { start: 1, end: 5 },
    { start: 21, end: 22 },
    { start: 25, end: 35 },
  ];
  expect(joined(intervals)).toEqual([
    { start: 1, end: 9 },
    { start: 20, end: 35 },
  ]);
});

test('leaves its input as it was', () => {
  const intervals = Object.freeze([Object.freeze({ start: 5, end: 9 }), Object.freeze({ start: 1, end: 6 })]);
  expect(joined(intervals)).toEqual([{ start: 1, end: 9 }]);
});

test('refuses an interval that ends before it starts, or whose edge is no instant', () => {
  expect(() => joined([{ start: 2, end: 1 }])).toThrow(expect.objectContaining({ code: 'invalid_window' }));
  expect(() => joined([{ start: 2, end: Number.NaN }])).toThrow(
    expect.objectContaining({ code: 'invalid_time' }),
  );
});
