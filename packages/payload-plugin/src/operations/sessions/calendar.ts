import { availabilitySchema } from '@coaching/core/api';
import type { Interval, OfferQuery } from '@coaching/core/scheduling';
import * as z from 'zod';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** The two people of a session, and the organization in which the coach offers their time. */
export type Pair = { readonly coach: string; readonly leader: string; readonly organization: string };

/** What a coach offers, and what takes up the time of coach and leader. */
export type Calendar = {
  /** Null where the coach has not said when they can be booked. */
  readonly availability: z.output<typeof availabilitySchema> | null;
  /** The open sessions of each: epoch milliseconds. */
  readonly taken: { readonly coach: readonly Interval[]; readonly leader: readonly Interval[] };
};

/** Slots step on from the end of each session of the day, and no zone is two days from UTC. */
const margin = 2 * 24 * 60 * 60_000;
const stepMinutes = 30;

const calendarSchema = z.object({
  availability: availabilitySchema.nullable(),
  open: z.array(z.object({ people: z.array(z.string()), start: z.number(), end: z.number() })),
});

/**
 * Returns the columns that say what the coach offers and which open sessions both people have around a stretch of time,
 * whoever they are with.
 *
 * @param without - id of a session that is being moved
 */
export function calendarColumns(
  { coach, leader, organization }: Pair,
  around: Interval,
  { req }: Pick<OperationContext, 'req'>,
  without = '',
) {
  const from = (around.start - margin) / 1000;
  const to = (around.end + margin) / 1000;
  return sql`
    (select json_build_object(
              'zone', zone, 'weekly', weekly, 'overrides', overrides, 'bufferMinutes', buffer_minutes,
              'minimumNoticeMinutes', minimum_notice_minutes, 'horizonDays', horizon_days)
       from ${tableOf(req, 'coaches')} where person_id = ${coach} and organization = ${organization}) as availability,
    (select coalesce(json_agg(json_build_object(
              'people', json_build_array(coach_id::text, leader_id::text),
              'start', extract(epoch from start) * 1000, 'end', extract(epoch from "end") * 1000)), '[]')
       from ${tableOf(req, 'sessions')}
      where state in ('held', 'confirmed') and id <> ${without}
        and start < to_timestamp(${to}::float8) and "end" > to_timestamp(${from}::float8)
        and (coach_id in (${coach}, ${leader}) or leader_id in (${coach}, ${leader}))) as open`;
}

/** Returns the calendar in a row with `calendarColumns`. */
export function parseCalendar(row: unknown, { coach, leader }: Pair): Calendar {
  const { availability, open } = calendarSchema.parse(row);
  const of = (person: string) => open.filter(({ people }) => people.includes(person));
  return { availability, taken: { coach: of(coach), leader: of(leader) } };
}

/** Returns what the coach offers and the open sessions of both people around a stretch of time; one query. */
export async function readCalendar(
  pair: Pair,
  around: Interval,
  context: OperationContext,
  options: { readonly without?: string } = {},
): Promise<Calendar> {
  const [row] = await execute(
    context.req,
    sql`select ${calendarColumns(pair, around, context, options.without)}`,
  );
  return parseCalendar(row, pair);
}

/** Returns the terms under which the coach's time is offered to this leader. */
export function offerOf(
  coach: string,
  durationMinutes: number,
  { availability, taken }: Calendar,
): Omit<OfferQuery, 'now'> {
  const { zone, weekly, overrides, bufferMinutes, minimumNoticeMinutes, horizonDays } =
    availability ?? nothing;
  return {
    durationMinutes,
    stepMinutes,
    bufferBeforeMinutes: bufferMinutes,
    bufferAfterMinutes: bufferMinutes,
    minimumNoticeMinutes,
    horizonDays,
    coach: { id: coach, zone, weekly, overrides, busy: [...taken.coach, ...taken.leader] },
  };
}

const nothing: z.output<typeof availabilitySchema> = {
  zone: 'UTC',
  weekly: [],
  overrides: [],
  bufferMinutes: 0,
  minimumNoticeMinutes: 0,
  horizonDays: 1,
};
