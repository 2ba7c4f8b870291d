import type { Interval, OfferQuery } from '@coaching/core/scheduling';
import { sql } from '@payloadcms/db-postgres';
import * as z from 'zod';
import { type CoachRecord, coaches } from '../../collections/practice/coaches.ts';
import { execute } from '../../database/execute.ts';
import type { OperationContext } from '../OperationContext.ts';
import { findRecords } from '../records.ts';

/** The two people of a session. */
export type Pair = { readonly coach: string; readonly leader: string };

/** One open session in somebody's calendar: epoch milliseconds. */
type Entry = Interval & { readonly id: string; readonly people: readonly string[] };

/** What takes up the time of a coach and a leader. */
export type Calendar = {
  readonly coach: readonly Interval[];
  readonly leader: readonly Interval[];
  /** Both together. */
  readonly all: readonly Interval[];
};

/** Slots step on from the end of each session of the day, and no zone is two days from UTC. */
const margin = 2 * 24 * 60 * 60_000;
const stepMinutes = 30;

const rowSchema = z.object({
  id: z.string(),
  coach: z.string(),
  leader: z.string(),
  starts: z.coerce.number(),
  ends: z.coerce.number(),
});

/** Returns the names under which both calendars are locked while a time in them is decided on. */
export function calendarLocks({ coach, leader }: Pair): string[] {
  return [`person:${coach}`, `person:${leader}`];
}

/**
 * Returns the open sessions of both people around a stretch of time, whoever they are with; one query.
 *
 * @param options.without - id of a session that is being moved
 */
export async function readCalendar(
  pair: Pair,
  around: Interval,
  context: OperationContext,
  options: { readonly without?: string } = {},
): Promise<Calendar> {
  const from = (around.start - margin) / 1000;
  const to = (around.end + margin) / 1000;
  const { coach, leader } = pair;
  const rows = await execute(
    context.req,
    sql`select id, coach_id::text as coach, leader_id::text as leader,
               extract(epoch from start) * 1000 as starts, extract(epoch from "end") * 1000 as ends
        from coaching_sessions
        where state in ('held', 'confirmed') and start < to_timestamp(${to}::float8) and "end" > to_timestamp(${from}::float8)
          and (coach_id in (${coach}, ${leader}) or leader_id in (${coach}, ${leader}))`,
  );
  const entries = rows.map((row) => entryOf(rowSchema.parse(row))).filter(({ id }) => id !== options.without);
  return {
    coach: entries.filter(({ people }) => people.includes(coach)),
    leader: entries.filter(({ people }) => people.includes(leader)),
    all: entries,
  };
}

function entryOf({ id, coach, leader, starts, ends }: z.output<typeof rowSchema>): Entry {
  return { id, people: [coach, leader], start: starts, end: ends };
}

/** Returns what a coach offers, or null where they have not said when they can be booked. */
export async function findAvailability(
  coach: string,
  organization: string,
  context: OperationContext,
): Promise<CoachRecord | null> {
  const [record] = await findRecords(
    coaches,
    { and: [{ person: { equals: coach } }, { organization: { equals: organization } }] },
    context,
    { limit: 1 },
  );
  return record ?? null;
}

/** Returns the terms under which the coach's time is offered to this leader. */
export function offerOf(
  coach: CoachRecord | null,
  durationMinutes: number,
  calendar: Calendar,
): Omit<OfferQuery, 'now'> {
  const { person = '', zone = 'UTC', weekly = [], overrides = [] } = coach ?? {};
  const bufferMinutes = coach?.bufferMinutes ?? 0;
  return {
    durationMinutes,
    stepMinutes,
    bufferBeforeMinutes: bufferMinutes,
    bufferAfterMinutes: bufferMinutes,
    minimumNoticeMinutes: coach?.minimumNoticeMinutes ?? 0,
    horizonDays: coach?.horizonDays ?? 0,
    coach: { id: person, zone, weekly, overrides, busy: calendar.all },
  };
}
