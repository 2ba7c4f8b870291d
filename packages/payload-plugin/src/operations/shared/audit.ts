import { execute, type Statement, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from './OperationContext.ts';

/** One thing that was done: by which role, to what, and whom it concerns. Never a content. */
export type AuditEvent = {
  readonly organization: string;
  /** Such as `sessions.book`. */
  readonly action: string;
  /** Such as `sessions`. */
  readonly collection: string;
  readonly record: string;
  /** The person whose data it is, or null. */
  readonly subject: string | null;
  /** The role in which the actor did it. */
  readonly role: string;
};

/** Returns the statement that writes audit entries, at least one. */
export function auditStatement(events: readonly AuditEvent[], context: OperationContext): Statement {
  const at = new Date(context.now).toISOString();
  const rows = events.map(
    ({ organization, action, collection, record, subject, role }) =>
      sql`(${context.newId()}, ${organization}, ${at}, ${context.actor.person}, ${role}, ${action}, ${collection}, ${record}, ${subject}, ${at}, ${at})`,
  );
  return sql`insert into ${tableOf(context.req, 'auditEntries')} (id, organization, at, actor, role, action, collection, record, subject, created_at, updated_at)
      values ${sql.join(rows, sql`, `)}`;
}

/** Writes an audit entry in the same transaction as what it tells of. */
export async function audit(event: AuditEvent, context: OperationContext): Promise<void> {
  await execute(context.req, auditStatement([event], context));
}
