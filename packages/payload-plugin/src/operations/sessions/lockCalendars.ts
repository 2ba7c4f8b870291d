import { lock } from '../../host/lock.ts';
import { execute, sql } from '../../host/sql.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/*
 * Whoever decides on somebody's time holds the engagement and both people until the transaction ends. One statement
 * finds the names and locks them, in the order in which `lock` would.
 */

/** Locks an engagement with the calendars of its coach and leader. An engagement that is nowhere has no calendars. */
export async function lockEngagementCalendars(
  engagementId: string,
  context: OperationContext,
): Promise<void> {
  await execute(
    context.req,
    sql`select pg_advisory_xact_lock(hashtextextended(name, 0)) from (
          select 'engagement:' || ${engagementId}::text as name
          union
          select 'person:' || (participant ->> 'person')
            from coaching_engagements, jsonb_array_elements(participants) as participant
           where id = ${engagementId} and participant ->> 'part' in ('coach', 'leader')
        ) as wanted order by name collate "C"`,
  );
}

/** Locks the calendars of a session's coach and leader, and its engagement. */
export async function lockSessionCalendars(sessionId: string, context: OperationContext): Promise<void> {
  await execute(
    context.req,
    sql`select pg_advisory_xact_lock(hashtextextended(name, 0)) from (
          select 'engagement:' || engagement_id as name from coaching_sessions where id = ${sessionId}
          union
          select 'person:' || person from coaching_sessions, unnest(array[coach_id::text, leader_id::text]) as person
           where id = ${sessionId}
        ) as wanted order by name collate "C"`,
  );
}

/** Locks one person's calendar. */
export async function lockCalendar(person: string, context: OperationContext): Promise<void> {
  await lock(context.req, [`person:${person}`]);
}
