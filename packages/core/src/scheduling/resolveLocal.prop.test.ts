import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { resolveLocal } from './resolveLocal.ts';

const zones = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'America/Caracas',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Kwajalein',
  'UTC',
] as const;

/** What Temporal says, by another way: the instants at which the zone's clock shows this date and time. */
function fromTemporal(date: string, time: string, zone: string) {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const read = (disambiguation: 'earlier' | 'later') => wall.toZonedDateTime(zone, { disambiguation });
  const [earlier, later] = [read('earlier'), read('later')];
  const shown = later.toPlainDateTime().equals(wall);
  const midnight = wall.toPlainDate().toZonedDateTime({ timeZone: zone });
  const absent = !midnight.toPlainDate().equals(wall.toPlainDate());
  const unique = earlier.equals(later);
  return {
    kind: absent ? 'absent' : unique ? 'unique' : shown ? 'fold' : 'gap',
    earlier: earlier.epochMilliseconds,
    later: later.epochMilliseconds,
  };
}

const time = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );

const dateBetween = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** Days on which a clock changed: random days alone would meet hardly any. */
const changes = fc.constantFrom<[zone: string, date: string][]>(
  ['Africa/Cairo', '2014-05-15'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Africa/Monrovia', '1972-01-07'],
  ['America/Caracas', '2007-12-09'],
  ['America/Caracas', '2016-05-01'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/Sao_Paulo', '2018-02-17'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/St_Johns', '2009-03-08'],
  ['America/St_Johns', '2009-10-31'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Asia/Kathmandu', '1986-01-01'],
  ['Asia/Pyongyang', '2015-08-14'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Europe/Dublin', '2026-10-25'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Chatham', '2026-04-05'],
  ['Pacific/Kiritimati', '1994-12-31'],
  ['Pacific/Kwajalein', '1969-09-30'],
  ['Pacific/Kwajalein', '1993-08-21'],
);

const wallTime = fc.oneof(
  fc.tuple(fc.constantFrom(...zones), dateBetween('1900-01-01', '2060-12-31'), time),
  fc.tuple(changes, time).map(([[zone, date], time]) => [zone, date, time] as const),
  fc
    .tuple(changes, fc.constantFrom('00:30', '01:45', '02:15', '02:30', '02:45'))
    .map(([[zone, date], time]) => [zone, date, time] as const),
);

test('agrees with Temporal on any date and time in any zone', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(wallTime, ([zone, date, time]) => {
      const resolution = resolveLocal(date, time, zone);
      kinds.add(resolution.kind);
      expect(resolution).toEqual(fromTemporal(date, time, zone));
    }),
    { numRuns: 5000 },
  );
  expect([...kinds].sort()).toEqual(['absent', 'fold', 'gap', 'unique']);
});

test('agrees with Temporal in the year 1 and in the year 9999', () => {
  for (const zone of zones) {
    for (const date of ['0001-01-01', '0001-01-02', '0001-01-04', '0099-12-31', '9999-12-31']) {
      expect([zone, date, resolveLocal(date, '12:00', zone)]).toEqual([
        zone,
        date,
        fromTemporal(date, '12:00', zone),
      ]);
    }
  }
});
