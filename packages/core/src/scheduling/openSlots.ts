import { CoachingError } from '../errors/index.ts';
import { type Availability, availabilityWindows } from './availability.ts';
import { stableOrder } from './bulk/stableOrder.ts';
import { type Interval, joined } from './interval.ts';

/** A coach's working time, and what already takes it up. */
export type CoachAvailability = Availability & {
  readonly id: string;
  /**
   * Times that are taken: epoch milliseconds, half-open, in any order. Give all that touch the local dates in
   * question, because slots step on from the end of each.
   */
  readonly busy?: readonly Interval[] | undefined;
};

/** What a session needs to be offered, whenever it is. Minutes are elapsed minutes. */
export type OfferTerms = {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly durationMinutes: number;
  /** Distance of one slot's start from the next within a free window. */
  readonly stepMinutes: number;
  /** Free time that a session needs before it; it may lie outside working time. */
  readonly bufferBeforeMinutes?: number | undefined;
  readonly bufferAfterMinutes?: number | undefined;
  /** A slot starts this long after `now` at the earliest; exactly then counts. */
  readonly minimumNoticeMinutes?: number | undefined;
  /** A slot starts this many times 24 hours after `now` at the latest; exactly then counts. */
  readonly horizonDays?: number | undefined;
};

/** Whose open slots are asked for, between which instants. */
export type OpenSlotsQuery = OfferTerms & {
  /** Epoch milliseconds: no slot starts before. */
  readonly from: number;
  /** Epoch milliseconds: no slot ends after. */
  readonly to: number;
  readonly coaches: readonly CoachAvailability[];
};

/** A time that can be booked: epoch milliseconds. */
export type Slot = { readonly coach: string; readonly start: number; readonly end: number };

const millisecondsPerMinute = 60_000;

/** The instants that dates of the years 0001 to 9999 can name, wherever one is. */
const firstInstant = Date.parse('0001-01-02T00:00:00Z');
const lastInstant = Date.parse('9999-12-30T00:00:00Z');

/**
 * Returns every slot that can be booked, sorted by start, then by the coach's id.
 *
 * Slots step from the start of each free window: a window of working time less what is busy and its buffers.
 * Slots are alternatives; booking one takes away those that overlap it.
 *
 * @throws CoachingError `invalid_zone` | `invalid_time` | `invalid_window` | `invalid_duration`
 * @example
 * openSlots({
 *   now: 0, from: 0, to: 86_400_000, durationMinutes: 60, stepMinutes: 60,
 *   coaches: [{ id: 'c1', zone: 'UTC', weekly: [{ weekday: 4, start: '09:00', end: '11:00' }] }],
 * })
 * //=> [{ coach: 'c1', start: 32_400_000, end: 36_000_000 }, { coach: 'c1', start: 36_000_000, end: 39_600_000 }]
 */
export function openSlots(query: OpenSlotsQuery): Slot[] {
  const bounds = slotBounds(query);
  const coaches = [...query.coaches].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

  const slots: Slot[] = [];
  const starts: number[] = [];
  for (const coach of coaches) {
    for (const free of freeWindows(coach, bounds)) {
      const skipped = Math.max(0, Math.ceil((bounds.earliest - free.start) / bounds.step));
      const last = Math.min(bounds.latest, free.end - bounds.duration);
      for (let start = free.start + skipped * bounds.step; start <= last; start += bounds.step) {
        slots.push({ coach: coach.id, start, end: start + bounds.duration });
        starts.push(start);
      }
    }
  }
  const ordered: Slot[] = [];
  for (const index of stableOrder(starts)) {
    const slot = slots[index];
    if (slot !== undefined) ordered.push(slot);
  }
  return ordered;
}

/** The query in milliseconds: `earliest` and `latest` bound a slot's start. */
type SlotBounds = {
  readonly earliest: number;
  readonly latest: number;
  readonly duration: number;
  readonly step: number;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
};

function slotBounds(query: OpenSlotsQuery): SlotBounds {
  const { now, from, to, durationMinutes, stepMinutes, horizonDays } = query;
  const { bufferBeforeMinutes = 0, bufferAfterMinutes = 0, minimumNoticeMinutes = 0 } = query;
  const positive = [durationMinutes, stepMinutes].every((length) => length > 0 && Number.isFinite(length));
  const lengths = [bufferBeforeMinutes, bufferAfterMinutes, minimumNoticeMinutes, horizonDays ?? 0];
  if (!positive || !lengths.every((length) => length >= 0 && Number.isFinite(length))) {
    throw new CoachingError('invalid_duration');
  }
  if (from > to) throw new CoachingError('invalid_window');
  const duration = durationMinutes * millisecondsPerMinute;
  const horizon = horizonDays === undefined ? to : now + horizonDays * 24 * 60 * millisecondsPerMinute;
  const earliest = Math.max(from, now + minimumNoticeMinutes * millisecondsPerMinute);
  const latest = Math.min(to - duration, horizon);
  // Also refuses what is not a number: no comparison with it is true.
  if (!(earliest >= firstInstant && latest <= lastInstant)) throw new CoachingError('invalid_time');
  return {
    earliest,
    latest,
    duration,
    step: stepMinutes * millisecondsPerMinute,
    bufferBefore: bufferBeforeMinutes * millisecondsPerMinute,
    bufferAfter: bufferAfterMinutes * millisecondsPerMinute,
  };
}

/** Returns the coach's working time less busy time, where a session's start and end may lie. */
function freeWindows(coach: CoachAvailability, bounds: SlotBounds): Interval[] {
  const windows = availabilityWindows(coach, bounds.earliest, bounds.latest + bounds.duration);
  const busy = joined(coach.busy ?? []);
  const free: Interval[] = [];
  let next = 0;
  for (const window of windows) {
    let start = window.start;
    for (let block = busy[next]; block !== undefined; block = busy[next]) {
      // A session keeps its buffer after it before a block, and its buffer before it after one.
      const blockStart = block.start - bounds.bufferAfter;
      const blockEnd = block.end + bounds.bufferBefore;
      if (blockStart >= window.end) break;
      if (blockStart > start) free.push({ start, end: blockStart });
      start = Math.max(start, blockEnd);
      // A block that reaches beyond this window may reach into the next one too.
      if (blockEnd > window.end) break;
      next += 1;
    }
    if (start < window.end) free.push({ start, end: window.end });
  }
  return free;
}
