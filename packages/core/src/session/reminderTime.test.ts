import { expect, test } from 'vitest';
import { reminderTime } from './reminderTime.ts';

const hour = 3_600_000;

test.each([
  ['a day before', 48 * hour, 24 * hour],
  ['an hour before, when exactly a day is left', 24 * hour, 23 * hour],
  ['an hour before, for a session today', 12 * hour, 11 * hour],
  ['never, when an hour or less is left', hour, null],
  ['never, for what has begun', -hour, null],
])('%s', (_when, start, expected) => {
  expect(reminderTime(start, 0)).toBe(expected);
});
