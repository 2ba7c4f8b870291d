import { expect, test } from 'vitest';
import { nextWeekSlots } from './nextWeekSlots.ts';
import { localDate, mondayOf, slotWeeks } from './slotWeeks.ts';

const slot = (start: string) => ({
  coach: 'c',
  start,
  end: new Date(Date.parse(start) + 3_600_000).toISOString(),
});

test('the same instant is another day in another zone', () => {
  const late = slot('2026-03-29T22:30:00.000Z');
  expect(slotWeeks([late], 'Europe/Berlin')[0]?.days[0]?.date).toBe('2026-03-30');
  expect(slotWeeks([late], 'America/New_York')[0]?.days[0]?.date).toBe('2026-03-29');
  expect(localDate('2011-12-30T12:00:00.000Z', 'Pacific/Apia')).toBe('2011-12-31');
});

test('a week begins on Monday, also over a new year and a clock change', () => {
  expect(mondayOf('2026-01-01')).toBe('2025-12-29');
  expect(mondayOf('2026-03-29')).toBe('2026-03-23');
  expect(mondayOf('2026-03-29', 1)).toBe('2026-03-30');
});

test('slots come by week and day, in order', () => {
  const weeks = slotWeeks(
    [slot('2026-03-31T08:00:00.000Z'), slot('2026-03-27T09:00:00.000Z'), slot('2026-03-27T08:00:00.000Z')],
    'Europe/Berlin',
  );
  expect(weeks.map(({ monday }) => monday)).toEqual(['2026-03-23', '2026-03-30']);
  expect(weeks[0]?.days[0]?.slots.map(({ start }) => start)).toEqual([
    '2026-03-27T08:00:00.000Z',
    '2026-03-27T09:00:00.000Z',
  ]);
});

test('next week keeps the local time of the last session over a clock change', () => {
  // 10:00 in Berlin is 09:00 UTC in winter and 08:00 UTC in summer.
  const slots = [
    slot('2026-03-30T08:00:00.000Z'),
    slot('2026-03-31T08:00:00.000Z'),
    slot('2026-03-31T09:00:00.000Z'),
    slot('2026-04-07T08:00:00.000Z'),
  ];
  const [best] = nextWeekSlots(slots, {
    now: Date.parse('2026-03-25T12:00:00.000Z'),
    zone: 'Europe/Berlin',
    lastStart: '2026-03-24T09:00:00.000Z',
  });
  expect(best?.start).toBe('2026-03-31T08:00:00.000Z');
});

test('without a last session the earliest of next week is proposed, and nothing of this or a later week', () => {
  const slots = [
    slot('2026-03-27T08:00:00.000Z'),
    slot('2026-04-01T08:00:00.000Z'),
    slot('2026-04-06T08:00:00.000Z'),
  ];
  const options = { now: Date.parse('2026-03-25T12:00:00.000Z'), zone: 'Europe/Berlin' };
  expect(nextWeekSlots(slots, options).map(({ start }) => start)).toEqual(['2026-04-01T08:00:00.000Z']);
});
