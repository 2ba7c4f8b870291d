import { describe, expect, test } from 'vitest';
import type { WeeklyWindow } from './availability.ts';
import { type CoachAvailability, type OpenSlotsQuery, openSlots } from './openSlots.ts';

const utc = (instant: string) => Date.parse(`${instant}Z`);
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const daily = (start: string, end: string): WeeklyWindow[] =>
  weekdays.map((weekday) => ({ weekday, start, end }));

/** One day of one coach, hourly slots. */
function offered(coach: Partial<CoachAvailability>, terms: Partial<OpenSlotsQuery> = {}): string[] {
  const slots = openSlots({
    now: 0,
    from: utc('2026-06-01T00:00'),
    to: utc('2026-06-02T00:00'),
    durationMinutes: 60,
    stepMinutes: 60,
    coaches: [{ id: 'coach', zone: 'UTC', weekly: daily('09:00', '12:00'), ...coach }],
    ...terms,
  });
  return slots.map((slot) => new Date(slot.start).toISOString().slice(0, 16));
}

/** The same, asked for around one date, so that no local day is cut. */
function offeredAround(date: string, coach: Partial<CoachAvailability>, terms: Partial<OpenSlotsQuery> = {}) {
  const midnight = utc(`${date}T00:00`);
  const day = 86_400_000;
  return offered(coach, { from: midnight - day, to: midnight + 2 * day, ...terms });
}

/** Windows on this date alone. */
const only = (date: string, start: string, end: string) => ({
  weekly: [],
  overrides: [{ date, windows: [{ start, end }] }],
});

describe('a window', () => {
  test('is cut into slots that end within it', () => {
    expect(offered({}, { durationMinutes: 50, stepMinutes: 45 })).toEqual([
      '2026-06-01T09:00',
      '2026-06-01T09:45',
      '2026-06-01T10:30',
    ]);
  });

  test('counts in the coach’s zone, on its weekday', () => {
    expect(
      offered({ zone: 'Asia/Kathmandu', weekly: [{ weekday: 1, start: '09:00', end: '11:00' }] }),
    ).toEqual(['2026-06-01T03:15', '2026-06-01T04:15']);
    expect(offered({ weekly: [{ weekday: 2, start: '09:00', end: '11:00' }] })).toEqual([]);
  });

  test('may end at 24:00', () => {
    expect(offered({ weekly: daily('22:00', '24:00') })).toEqual(['2026-06-01T22:00', '2026-06-01T23:00']);
  });

  test('joins another that overlaps or touches it on the same date', () => {
    expect(
      offered({
        weekly: [...daily('09:00', '10:30'), ...daily('10:00', '11:30'), ...daily('11:30', '12:00')],
      }),
    ).toEqual(['2026-06-01T09:00', '2026-06-01T10:00', '2026-06-01T11:00']);
  });

  test('is replaced by an override of its date, which may have no windows', () => {
    expect(
      offered({ overrides: [{ date: '2026-06-01', windows: [{ start: '15:00', end: '16:00' }] }] }),
    ).toEqual(['2026-06-01T15:00']);
    expect(offered({ overrides: [{ date: '2026-06-01', windows: [] }] })).toEqual([]);
    expect(offered({ overrides: [{ date: '2026-06-02', windows: [] }] })).toHaveLength(3);
  });
});

describe('busy time', () => {
  const busy = [{ start: utc('2026-06-01T10:00'), end: utc('2026-06-01T10:20') }];

  test('is half-open, and slots step on from its end', () => {
    expect(offered({ busy })).toEqual(['2026-06-01T09:00', '2026-06-01T10:20']);
  });

  test('keeps its distance by the buffers', () => {
    expect(offered({ busy }, { bufferBeforeMinutes: 15 })).toEqual(['2026-06-01T09:00', '2026-06-01T10:35']);
    expect(offered({ busy }, { bufferAfterMinutes: 1 })).toEqual(['2026-06-01T10:20']);
  });

  test('before and after working time counts with its buffer', () => {
    const around = [
      { start: utc('2026-06-01T08:00'), end: utc('2026-06-01T09:00') },
      { start: utc('2026-06-01T12:00'), end: utc('2026-06-01T13:00') },
    ];
    expect(offered({ busy: around }, { bufferBeforeMinutes: 30, bufferAfterMinutes: 30 })).toEqual([
      '2026-06-01T09:30',
      '2026-06-01T10:30',
    ]);
  });

  test('without length takes nothing', () => {
    const instant = utc('2026-06-01T10:30');
    expect(offered({ busy: [{ start: instant, end: instant }] })).toHaveLength(3);
  });

  test('may reach over several windows', () => {
    const long = [{ start: utc('2026-06-01T10:00'), end: utc('2026-06-01T16:00') }];
    expect(offered({ weekly: [...daily('09:00', '12:00'), ...daily('13:00', '17:00')], busy: long })).toEqual(
      ['2026-06-01T09:00', '2026-06-01T16:00'],
    );
  });
});

describe('the bounds', () => {
  test('cut slots off, and do not shift them', () => {
    expect(offered({}, { from: utc('2026-06-01T09:01') })).toEqual(['2026-06-01T10:00', '2026-06-01T11:00']);
    expect(offered({}, { to: utc('2026-06-01T11:59') })).toEqual(['2026-06-01T09:00', '2026-06-01T10:00']);
  });

  test('keep the notice: exactly at the limit counts', () => {
    const terms = { now: utc('2026-06-01T08:00'), minimumNoticeMinutes: 120 };
    expect(offered({}, terms)).toEqual(['2026-06-01T10:00', '2026-06-01T11:00']);
    expect(offered({}, { ...terms, now: terms.now + 1 })).toEqual(['2026-06-01T11:00']);
  });

  test('never offer the past', () => {
    expect(offered({}, { now: utc('2026-06-01T10:00') })).toEqual(['2026-06-01T10:00', '2026-06-01T11:00']);
  });

  test('keep the horizon: exactly at the limit counts', () => {
    const terms = { now: utc('2026-05-31T10:00'), horizonDays: 1 };
    expect(offered({}, terms)).toEqual(['2026-06-01T09:00', '2026-06-01T10:00']);
    expect(offered({}, { ...terms, now: terms.now - 1 })).toEqual(['2026-06-01T09:00']);
  });

  test('may be open at the end when there is a horizon', () => {
    expect(
      offered({}, { now: utc('2026-06-01T00:00'), to: Number.POSITIVE_INFINITY, horizonDays: 1 }),
    ).toHaveLength(3);
  });
});

describe('when the clock changes', () => {
  const zone = 'Europe/Berlin';

  test('a night of 23 hours loses the skipped hour', () => {
    expect(offeredAround('2026-03-29', { zone, ...only('2026-03-29', '01:00', '04:00') })).toEqual([
      '2026-03-29T00:00',
      '2026-03-29T01:00',
    ]);
  });

  test('a night of 25 hours gains the repeated hour', () => {
    expect(offeredAround('2026-10-25', { zone, ...only('2026-10-25', '01:00', '04:00') })).toEqual([
      '2026-10-24T23:00',
      '2026-10-25T00:00',
      '2026-10-25T01:00',
      '2026-10-25T02:00',
    ]);
  });

  test('a window within the skipped hour is empty', () => {
    const terms = { durationMinutes: 1, stepMinutes: 1 };
    expect(offeredAround('2026-03-29', { zone, ...only('2026-03-29', '02:10', '02:50') }, terms)).toEqual([]);
  });

  test('an edge within the skipped hour is the jump', () => {
    expect(offeredAround('2026-03-29', { zone, ...only('2026-03-29', '02:30', '04:00') })).toEqual([
      '2026-03-29T01:00',
    ]);
    expect(offeredAround('2026-03-29', { zone, ...only('2026-03-29', '01:00', '02:30') })).toEqual([
      '2026-03-29T00:00',
    ]);
  });

  test('a window within the repeated hour is offered once', () => {
    const terms = { durationMinutes: 30, stepMinutes: 30 };
    expect(offeredAround('2026-10-25', { zone, ...only('2026-10-25', '02:15', '02:45') }, terms)).toEqual([
      '2026-10-25T00:15',
    ]);
  });

  test('a window that ends within the repeated hour ends the first time', () => {
    const terms = { durationMinutes: 30, stepMinutes: 30 };
    expect(offeredAround('2026-10-25', { zone, ...only('2026-10-25', '01:30', '02:30') }, terms)).toEqual([
      '2026-10-24T23:30',
      '2026-10-25T00:00',
    ]);
  });

  test('a window that starts within the repeated hour starts the first time', () => {
    expect(offeredAround('2026-10-25', { zone, ...only('2026-10-25', '02:30', '03:30') })).toEqual([
      '2026-10-25T00:30',
      '2026-10-25T01:30',
    ]);
  });

  test('a window over the whole repeated hour holds it twice', () => {
    expect(offeredAround('2026-10-25', { zone, ...only('2026-10-25', '02:00', '03:00') })).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T01:00',
    ]);
    // Midnight itself is repeated: the day ends after the second 23:00 to 24:00.
    expect(
      offeredAround('2018-02-17', { zone: 'America/Sao_Paulo', ...only('2018-02-17', '23:00', '24:00') }),
    ).toEqual(['2018-02-18T01:00', '2018-02-18T02:00']);
  });

  test('a skipped midnight: the day starts with the jump, and the evening before ends with it', () => {
    const coach = { zone: 'America/Sao_Paulo' };
    expect(offeredAround('2018-11-04', { ...coach, ...only('2018-11-04', '00:00', '02:00') })).toEqual([
      '2018-11-04T03:00',
    ]);
    expect(offeredAround('2018-11-03', { ...coach, ...only('2018-11-03', '22:00', '24:00') })).toEqual([
      '2018-11-04T01:00',
      '2018-11-04T02:00',
    ]);
  });

  test('Lord Howe’s half hour', () => {
    const terms = { durationMinutes: 30, stepMinutes: 30 };
    expect(
      offeredAround(
        '2026-04-05',
        { zone: 'Australia/Lord_Howe', ...only('2026-04-05', '01:30', '02:00') },
        terms,
      ),
    ).toHaveLength(2);
    expect(
      offeredAround(
        '2026-10-04',
        { zone: 'Australia/Lord_Howe', ...only('2026-10-04', '01:30', '03:00') },
        terms,
      ),
    ).toHaveLength(2);
  });

  test('a date that the zone skipped has no windows, neither weekly nor its own', () => {
    const zone = 'Pacific/Apia';
    const dates = offeredAround(
      '2011-12-30',
      { zone, weekly: daily('09:00', '10:00') },
      { from: utc('2011-12-28T12:00'), to: utc('2012-01-01T00:00') },
    );
    expect(dates).toEqual(['2011-12-28T19:00', '2011-12-29T19:00', '2011-12-30T19:00', '2011-12-31T19:00']);
    expect(offeredAround('2011-12-30', { zone, ...only('2011-12-30', '00:00', '24:00') })).toEqual([]);
  });
});

describe('the answer', () => {
  test('is sorted by start, then by coach', () => {
    const coaches = ['b', 'a'].map((id) => ({ id, zone: 'UTC', weekly: daily('09:00', '11:00') }));
    const slots = openSlots({
      now: 0,
      from: 0,
      to: 86_400_000,
      durationMinutes: 60,
      stepMinutes: 60,
      coaches: [...coaches, { id: 'c', zone: 'UTC', weekly: daily('09:30', '10:30') }],
    });
    expect(slots.map((slot) => `${slot.start / 3_600_000} ${slot.coach}`)).toEqual([
      '9 a',
      '9 b',
      '9.5 c',
      '10 a',
      '10 b',
    ]);
    expect(slots[0]).toEqual({ coach: 'a', start: 32_400_000, end: 36_000_000 });
  });

  test('is empty without coaches', () => {
    expect(offered({}, { coaches: [] })).toEqual([]);
  });
});

describe('refuses', () => {
  test.each<[string, Partial<CoachAvailability>, Partial<OpenSlotsQuery>, string]>([
    ['an unknown zone', { zone: 'Europe/Atlantis' }, {}, 'invalid_zone'],
    ['a window that ends before it starts', { weekly: daily('17:00', '09:00') }, {}, 'invalid_window'],
    ['a window without length', { weekly: daily('09:00', '09:00') }, {}, 'invalid_window'],
    ['a time that does not exist', { weekly: daily('09:00', '24:30') }, {}, 'invalid_time'],
    ['an override of no date', { overrides: [{ date: '2026-02-30', windows: [] }] }, {}, 'invalid_time'],
    ['busy time that ends before it starts', { busy: [{ start: 2, end: 1 }] }, {}, 'invalid_window'],
    ['busy time without an instant', { busy: [{ start: Number.NaN, end: 1 }] }, {}, 'invalid_time'],
    ['a range that ends before it starts', {}, { from: 2, to: 1 }, 'invalid_window'],
    ['a range without an instant', {}, { from: Number.NaN }, 'invalid_time'],
    ['a range without end', {}, { to: Number.POSITIVE_INFINITY }, 'invalid_time'],
    ['a range beyond the calendar', {}, { to: 8.64e15 }, 'invalid_time'],
    ['now without an instant', {}, { now: Number.NaN }, 'invalid_time'],
    ['no duration', {}, { durationMinutes: 0 }, 'invalid_duration'],
    ['no step', {}, { stepMinutes: 0 }, 'invalid_duration'],
    ['a negative buffer', {}, { bufferBeforeMinutes: -1 }, 'invalid_duration'],
    ['an endless notice', {}, { minimumNoticeMinutes: Number.POSITIVE_INFINITY }, 'invalid_duration'],
    ['a negative horizon', {}, { horizonDays: -1 }, 'invalid_duration'],
  ])('%s', (_, coach, terms, code) => {
    expect(() => offered(coach, terms)).toThrow(expect.objectContaining({ code }));
  });
});
