import { expect, test } from 'vitest';
import { resolveLocal } from './resolveLocal.ts';

const minute = 60_000;
const utc = (instant: string) => Date.parse(instant);

test('an ordinary time is one instant', () => {
  const instant = utc('2026-06-01T07:00Z');
  expect(resolveLocal('2026-06-01', '09:00', 'Europe/Berlin')).toEqual({
    kind: 'unique',
    earlier: instant,
    later: instant,
  });
});

test('a time that the clock jumps over is a gap, read with the offsets of both sides', () => {
  expect(resolveLocal('2026-03-29', '02:30', 'Europe/Berlin')).toEqual({
    kind: 'gap',
    earlier: utc('2026-03-29T00:30Z'),
    later: utc('2026-03-29T01:30Z'),
  });
});

test('a time that the clock shows twice is a fold', () => {
  expect(resolveLocal('2026-10-25', '02:30', 'Europe/Berlin')).toEqual({
    kind: 'fold',
    earlier: 1_792_888_200_000,
    later: 1_792_891_800_000,
  });
});

test.each([
  ['the last minute before a gap', '2026-03-29', '01:59', 'unique'],
  ['the first minute of a gap', '2026-03-29', '02:00', 'gap'],
  ['the last minute of a gap', '2026-03-29', '02:59', 'gap'],
  ['the first minute after a gap', '2026-03-29', '03:00', 'unique'],
  ['the last minute before a fold', '2026-10-25', '01:59', 'unique'],
  ['the first minute of a fold', '2026-10-25', '02:00', 'fold'],
  ['the last minute of a fold', '2026-10-25', '02:59', 'fold'],
  ['the first minute after a fold', '2026-10-25', '03:00', 'unique'],
])('%s', (_, date, time, kind) => {
  expect(resolveLocal(date, time, 'Europe/Berlin').kind).toBe(kind);
});

test('Lord Howe moves its clock by half an hour', () => {
  const { kind, earlier, later } = resolveLocal('2026-04-05', '01:45', 'Australia/Lord_Howe');
  expect({ kind, apart: later - earlier }).toEqual({ kind: 'fold', apart: 30 * minute });
});

test('a date that the zone skipped is absent at every hour', () => {
  for (const time of ['00:00', '12:00', '23:59', '24:00']) {
    expect(resolveLocal('2011-12-30', time, 'Pacific/Apia').kind).toBe('absent');
  }
  expect(resolveLocal('2011-12-29', '23:59', 'Pacific/Apia').kind).toBe('unique');
  expect(resolveLocal('2011-12-31', '00:00', 'Pacific/Apia').kind).toBe('unique');
});

test('24:00 is the midnight that ends the date', () => {
  expect(resolveLocal('2026-06-01', '24:00', 'Asia/Kathmandu')).toEqual(
    resolveLocal('2026-06-02', '00:00', 'Asia/Kathmandu'),
  );
});

test('a midnight can be in a gap', () => {
  expect(resolveLocal('2018-11-04', '00:00', 'America/Sao_Paulo').kind).toBe('gap');
  expect(resolveLocal('2018-11-03', '24:00', 'America/Sao_Paulo').kind).toBe('gap');
});

test.each(['', 'Mars/Olympus', '+02:00', 'Europe/Berlin '])('refuses the zone %j', (zone) => {
  expect(() => resolveLocal('2026-06-01', '09:00', zone)).toThrow(
    expect.objectContaining({ code: 'invalid_zone' }),
  );
});

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '26-01-01', '0000-01-01', '2026-1-1', ''])(
  'refuses the date %j',
  (date) => {
    expect(() => resolveLocal(date, '09:00', 'UTC')).toThrow(
      expect.objectContaining({ code: 'invalid_time' }),
    );
  },
);

test.each(['24:01', '9:00', '09:60', '25:00', '09', '09:00Z', ''])('refuses the time %j', (time) => {
  expect(() => resolveLocal('2026-06-01', time, 'UTC')).toThrow(
    expect.objectContaining({ code: 'invalid_time' }),
  );
});
