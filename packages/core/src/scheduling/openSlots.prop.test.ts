import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { overlaps } from './interval.ts';
import { isOfferedSlot } from './isOfferedSlot.ts';
import { type OpenSlotsQuery, openSlots, type Slot } from './openSlots.ts';

const minute = 60_000;
const day = 1440 * minute;

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
] as const;

/** Days just before some of these zones change their clocks. */
const clockChanges = [
  '2011-12-29',
  '2018-02-16',
  '2018-11-02',
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-10-24',
];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const window = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 2 })
  .map((quarters) => quarters.sort((a, b) => a - b).map((quarter) => clock(quarter * 15)))
  .map(([start = '', end = '']) => ({ start, end }));

const weeklyWindow = fc
  .record({ weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7), window })
  .map(({ weekday, window }) => ({ weekday, ...window }) as const);

const length = (max: number) => fc.integer({ min: 0, max: max / 5 }).map((fifths) => fifths * 5);

const query: fc.Arbitrary<OpenSlotsQuery> = fc.constantFrom(...clockChanges).chain((date) => {
  const from = Date.parse(date);
  const busy = fc
    .record({ start: fc.integer({ min: -50, max: 400 }), length: fc.integer({ min: 0, max: 60 }) })
    .map(({ start, length }) => ({
      start: from + start * 10 * minute,
      end: from + (start + length) * 10 * minute,
    }));
  return fc.record({
    now: fc.integer({ min: -200, max: 30 }).map((hours) => from + hours * 60 * minute),
    from: fc.constant(from),
    to: fc.integer({ min: 0, max: 4 }).map((days) => from + days * day),
    durationMinutes: length(115).map((length) => length + 5),
    stepMinutes: length(55).map((length) => length + 5),
    bufferBeforeMinutes: length(40),
    bufferAfterMinutes: length(40),
    minimumNoticeMinutes: length(1440),
    horizonDays: fc.integer({ min: 0, max: 12 }),
    coaches: fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        zone: fc.constantFrom(...zones),
        weekly: fc.array(weeklyWindow, { maxLength: 10 }),
        overrides: fc.uniqueArray(
          fc.record({
            date: fc
              .integer({ min: -1, max: 3 })
              .map((days) => new Date(from + days * day).toISOString().slice(0, 10)),
            windows: fc.array(window, { maxLength: 2 }),
          }),
          { maxLength: 2, selector: (override) => override.date },
        ),
        busy: fc.array(busy, { maxLength: 8 }),
      }),
      { maxLength: 3 },
    ),
  });
});

const boundaryOf = (date: Temporal.PlainDate, time: string, zone: string): number => {
  const wall =
    time === '24:00'
      ? date.add({ days: 1 }).toPlainDateTime('00:00')
      : date.toPlainDateTime(Temporal.PlainTime.from(time));
  const start = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (start.toPlainDateTime().equals(wall)) return start.epochMilliseconds;
  const jump = start.getTimeZoneTransition('next');
  if (jump === null) throw new Error('A gap without a transition.');
  return jump.epochMilliseconds;
};

/** The rules once more, slowly: which five-minute cells of each date are free, and which runs of cells make a slot. */
function slowly(query: OpenSlotsQuery): Slot[] {
  const cell = 5 * minute;
  const slots: Slot[] = [];
  for (const coach of query.coaches) {
    for (let offset = -2; offset <= 6; offset += 1) {
      const date = Temporal.PlainDate.from(new Date(query.from + offset * day).toISOString().slice(0, 10));
      const exists = date.toZonedDateTime({ timeZone: coach.zone }).toPlainDate().equals(date);
      const override = coach.overrides?.find((candidate) => candidate.date === date.toString());
      const spans = override?.windows ?? coach.weekly.filter(({ weekday }) => weekday === date.dayOfWeek);
      const windows = (exists ? spans : []).map((span) => ({
        start: boundaryOf(date, span.start, coach.zone),
        end: boundaryOf(date, span.end, coach.zone),
      }));
      const blocks = (coach.busy ?? [])
        .filter((block) => block.start < block.end)
        .map((block) => ({
          start: block.start - (query.bufferAfterMinutes ?? 0) * minute,
          end: block.end + (query.bufferBeforeMinutes ?? 0) * minute,
        }));
      const isFree = (start: number) => {
        const own = { start, end: start + cell };
        return windows.some((open) => overlaps(open, own)) && !blocks.some((block) => overlaps(block, own));
      };
      const low = Math.min(...windows.map((open) => open.start));
      const high = Math.max(...windows.map((open) => open.end));
      let next = Number.POSITIVE_INFINITY;
      for (let start = low; start < high; start += cell) {
        if (!isFree(start)) {
          next = Number.POSITIVE_INFINITY;
          continue;
        }
        if (!isFree(start - cell)) next = start;
        if (start < next) continue;
        next = start + query.stepMinutes * minute;
        const end = start + query.durationMinutes * minute;
        let fits = true;
        for (let part = start; part < end; part += cell) fits &&= isFree(part);
        if (fits) slots.push({ coach: coach.id, start, end });
      }
    }
  }
  const { now, from, to, minimumNoticeMinutes = 0, horizonDays = 0 } = query;
  return slots
    .filter(({ start, end }) => start >= from && end <= to)
    .filter(({ start }) => start >= now + minimumNoticeMinutes * minute && start <= now + horizonDays * day)
    .sort((a, b) => a.start - b.start || (a.coach < b.coach ? -1 : a.coach > b.coach ? 1 : 0));
}

/** Somebody who has time all day long. */
const from = Date.parse('2026-03-02T00:00:00Z');
const open: OpenSlotsQuery = {
  now: from,
  from,
  to: from + day,
  durationMinutes: 60,
  stepMinutes: 60,
  horizonDays: 7,
  coaches: [
    {
      id: 'a',
      zone: 'UTC',
      weekly: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, start: '00:00', end: '24:00' })),
    },
  ],
};

test('agrees with the rules applied slowly, by Temporal', () => {
  let offered = 0;
  fc.assert(
    fc.property(query, (query) => {
      const slots = openSlots(query);
      offered += slots.length;
      expect(slots).toEqual(slowly(query));
    }),
    { numRuns: 300, examples: [[open]] },
  );
  expect(offered).toBeGreaterThan(0);
});

test('no offered slot touches a busy interval, nor its buffers', () => {
  fc.assert(
    fc.property(query, (query) => {
      const { bufferBeforeMinutes = 0, bufferAfterMinutes = 0 } = query;
      const [coach] = query.coaches;
      fc.pre(coach !== undefined);
      const touching = openSlots({ ...query, coaches: [coach] }).filter((slot) =>
        coach.busy?.some(
          (block) =>
            // An empty block takes no time, so it has no buffers either.
            block.start < block.end &&
            overlaps(block, {
              start: slot.start - bufferBeforeMinutes * minute,
              end: slot.end + bufferAfterMinutes * minute,
            }),
        ),
      );
      expect(touching).toEqual([]);
    }),
  );
});

test('all that is not busy stays on offer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.constantFrom(...zones), (hour, zone) => {
      const weekly = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({
        weekday,
        start: '00:00',
        end: '24:00',
      }));
      const from = Date.parse('2026-06-01');
      const busy = [{ start: from + hour * 60 * minute, end: from + (hour + 1) * 60 * minute }];
      const slots = openSlots({
        now: 0,
        from,
        to: from + day,
        durationMinutes: 15,
        stepMinutes: 15,
        coaches: [{ id: 'a', zone, weekly, busy }],
      });
      expect(slots).toHaveLength(23 * 4);
    }),
  );
});

test('each slot that is offered is found again alone', () => {
  fc.assert(
    fc.property(query, fc.nat(), (query, pick) => {
      const { coaches, from, to, ...terms } = query;
      const [coach] = coaches;
      fc.pre(coach !== undefined);
      const slots = openSlots({ ...terms, from, to, coaches: [coach] });
      const slot = slots[pick % Math.max(1, slots.length)];
      fc.pre(slot !== undefined);
      expect(isOfferedSlot({ ...terms, coach }, slot.start)).toBe(true);
      expect(isOfferedSlot({ ...terms, coach }, slot.start + 1)).toBe(false);
    }),
  );
});
