import { lock, lockFound, lockName, lockNameIn } from '../../host/locks.ts';
import { sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/*
 * Whoever decides on somebody's time holds the engagement and both people until the transaction ends. One statement
 * finds the names and locks them.
 */

/** Locks an engagement with the calendars of its coach and leader. An engagement that is nowhere has no calendars. */
export async function lockEngagementCalendars(
  engagementId: string,
  { req }: OperationContext,
): Promise<void> {
  await lockFound(
    req,
    sql`select ${lockName('engagement', engagementId)}::text as name
        union
        select ${lockNameIn('person', sql`(participant ->> 'person')`)}
          from ${tableOf(req, 'engagements')}, jsonb_array_elements(participants) as participant
         where id = ${engagementId} and participant ->> 'part' in ('coach', 'leader')`,
  );
}

/** Locks the calendars of a session's coach and leader, and its engagement. */
export async function lockSessionCalendars(sessionId: string, { req }: OperationContext): Promise<void> {
  const sessions = tableOf(req, 'sessions');
  await lockFound(
    req,
    sql`select ${lockNameIn('engagement', sql`engagement_id`)} as name from ${sessions} where id = ${sessionId}
        union
        select ${lockNameIn('person', sql`person`)}
          from ${sessions}, unnest(array[coach_id::text, leader_id::text]) as person
         where id = ${sessionId}`,
  );
}

/** Locks one person's calendar. */
export async function lockCalendar(person: string, { req }: OperationContext): Promise<void> {
  await lock(req, [lockName('person', person)]);
}
