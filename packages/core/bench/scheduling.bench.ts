import { DateTime, Interval as LuxonInterval } from 'luxon';
import { seededRandom } from '../src/math/index.ts';
import {
  type CoachAvailability,
  type OpenSlotsQuery,
  openSlots,
  type Slot,
} from '../src/scheduling/index.ts';
import type { BenchRow } from './BenchRow.ts';
import { medianMilliseconds, ratioOfMedians } from './medianMilliseconds.ts';

const COACHES = 100;
const DAYS = 90;
const BUSY = 450;
/** The peer that makes an Interval of each slot takes so long that only these many coaches are timed, and scaled up. */
const SAMPLE = 2;

const minute = 60_000;
const from = Date.parse('2026-03-01T00:00:00Z');
const to = from + DAYS * 1440 * minute;
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Tokyo',
  'Europe/London',
  'America/Los_Angeles',
  'UTC',
];

/** Returns the rows on open slots: against luxon in two ways, and against itself with ten times the coaches. */
export function schedulingBench(): BenchRow[] {
  const query = queryOf(COACHES);
  const slots = openSlots(query);
  assertEqualSlots(
    slots,
    query.coaches.flatMap((coach) => luxonPerBoundary(query, coach)),
    'a boundary',
  );
  const sample = { ...query, coaches: query.coaches.slice(0, SAMPLE) };
  assertEqualSlots(
    openSlots(sample),
    sample.coaches.flatMap((coach) => luxonPerSlot(query, coach)),
    'a slot',
  );

  const perBoundary = ratioOfMedians(
    () => openSlots(query),
    () => query.coaches.flatMap((coach) => luxonPerBoundary(query, coach)).sort(byStartThenCoach),
  );
  const perSlot = medianMilliseconds(() => sample.coaches.flatMap((coach) => luxonPerSlot(query, coach)), 5);
  const perSlotScaled = (perSlot * COACHES) / SAMPLE;
  const many = queryOf(COACHES * 10);
  const hundreds = Array.from({ length: 10 }, (_, tenth) => ({
    ...many,
    coaches: many.coaches.slice(tenth * COACHES, (tenth + 1) * COACHES),
  }));
  // Ten calls whose answers are kept fill the same memory as the one: what differs is the work.
  const growth = ratioOfMedians(
    () => openSlots(many),
    () => hundreds.map(openSlots),
  );
  const name = `openSlots, ${COACHES} coaches × ${DAYS} days × ${BUSY} busy each (${slots.length.toLocaleString('en')} slots)`;
  return [
    {
      name,
      measured: `${perBoundary.ours.toFixed(1)} ms`,
      peer: `${perSlotScaled.toFixed(0)} ms luxon Interval a slot (${SAMPLE} coaches, scaled)`,
      ratio: perBoundary.ours / perSlotScaled,
      limit: 1 / 100,
    },
    {
      name: 'the same against luxon a boundary',
      measured: `${perBoundary.ours.toFixed(1)} ms`,
      peer: `${perBoundary.peer.toFixed(0)} ms luxon a boundary`,
      ratio: perBoundary.ratio,
      limit: 1 / 5,
    },
    {
      name: `openSlots, ${COACHES * 10} coaches against ${COACHES}`,
      measured: `${growth.ours.toFixed(0)} ms`,
      peer: `${(growth.peer / 10).toFixed(1)} ms a call, of ten whose answers are kept`,
      ratio: growth.ratio * 10,
      limit: 12,
    },
  ];
}

function queryOf(count: number): OpenSlotsQuery {
  const random = seededRandom(90);
  const coaches = Array.from({ length: count }, (_, index) => ({
    id: `coach${String(index).padStart(4, '0')}`,
    zone: zones[index % zones.length] ?? 'UTC',
    weekly: ([1, 2, 3, 4, 5] as const).flatMap((weekday) => [
      { weekday, start: '08:00', end: '12:00' },
      { weekday, start: '13:00', end: '19:00' },
    ]),
    // Sorted and apart, as calendars give it.
    busy: Array.from({ length: BUSY }, (__, place) => {
      const start = from + Math.floor(((place + random() * 0.7) / BUSY) * DAYS * 96) * 15 * minute;
      return { start, end: start + 30 * minute };
    }),
  }));
  return { now: from, from, to, durationMinutes: 60, stepMinutes: 30, coaches };
}

/** The windows of a coach, each edge resolved by luxon. */
function luxonWindows(query: OpenSlotsQuery, coach: CoachAvailability): { start: DateTime; end: DateTime }[] {
  const windows: { start: DateTime; end: DateTime }[] = [];
  const last = DateTime.fromMillis(query.to, { zone: coach.zone }).endOf('day');
  for (
    let date = DateTime.fromMillis(query.from, { zone: coach.zone }).startOf('day');
    date <= last;
    date = date.plus({ days: 1 })
  ) {
    for (const window of coach.weekly) {
      if (window.weekday !== date.weekday) continue;
      const at = (time: string) => DateTime.fromISO(`${date.toISODate()}T${time}`, { zone: coach.zone });
      windows.push({ start: at(window.start), end: at(window.end) });
    }
  }
  return windows;
}

/** The peer that uses luxon where it is needed, for the edges of windows, and numbers for the rest. */
function luxonPerBoundary(query: OpenSlotsQuery, coach: CoachAvailability): Slot[] {
  const busy = coach.busy ?? [];
  const slots: Slot[] = [];
  for (const window of luxonWindows(query, coach)) {
    const [open, close] = [window.start.toMillis(), window.end.toMillis()];
    const inside = busy.filter((block) => block.start < close && block.end > open);
    let cursor = open;
    for (const block of [...inside, { start: close, end: close }]) {
      for (
        let start = cursor;
        start + query.durationMinutes * minute <= block.start;
        start += query.stepMinutes * minute
      ) {
        const end = start + query.durationMinutes * minute;
        if (start >= query.from && end <= query.to) slots.push({ coach: coach.id, start, end });
      }
      cursor = Math.max(cursor, block.end);
    }
  }
  return slots;
}

/** The peer as one writes it first: free time as luxon Intervals, and each slot an Interval. */
function luxonPerSlot(query: OpenSlotsQuery, coach: CoachAvailability): Slot[] {
  const busy = (coach.busy ?? []).map((block) =>
    LuxonInterval.fromDateTimes(
      DateTime.fromMillis(block.start, { zone: coach.zone }),
      DateTime.fromMillis(block.end, { zone: coach.zone }),
    ),
  );
  const slots: Slot[] = [];
  for (const window of luxonWindows(query, coach)) {
    const open = LuxonInterval.fromDateTimes(window.start, window.end);
    for (const free of open.difference(...busy.filter((block) => block.overlaps(open)))) {
      let start = free.start;
      while (start !== null && free.end !== null) {
        const slot = LuxonInterval.after(start, { minutes: query.durationMinutes });
        if (!free.engulfs(slot)) break;
        const taken = busy.some((block) => block.overlaps(slot));
        if (!taken && slot.end !== null && slot.start !== null) {
          const found = { coach: coach.id, start: slot.start.toMillis(), end: slot.end.toMillis() };
          if (found.start >= query.from && found.end <= query.to) slots.push(found);
        }
        start = start.plus({ minutes: query.stepMinutes });
      }
    }
  }
  return slots;
}

function byStartThenCoach(a: Slot, b: Slot): number {
  return a.start - b.start || (a.coach < b.coach ? -1 : 1);
}

/** A peer that finds other slots would not be a peer. */
function assertEqualSlots(ours: readonly Slot[], peer: readonly Slot[], what: string): void {
  const sorted = [...peer].sort(byStartThenCoach);
  const different = ours.findIndex(
    (slot, index) => slot.start !== sorted[index]?.start || slot.coach !== sorted[index].coach,
  );
  if (different !== -1 || ours.length !== peer.length) {
    throw new Error(
      `luxon ${what} finds other slots, from ${different} on: ${peer.length}, not ${ours.length}`,
    );
  }
}
