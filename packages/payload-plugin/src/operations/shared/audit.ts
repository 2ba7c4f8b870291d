import { execute, type Statement, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { AuditEvent } from './AuditEvent.ts';
import type { OperationContext } from './OperationContext.ts';

/** Returns the statement that writes audit entries, at least one. */
export function auditStatement(
  events: readonly AuditEvent[],
  context: Pick<OperationContext, 'req' | 'now' | 'newId'> & {
    readonly actor: Pick<OperationContext['actor'], 'person'>;
  },
): Statement {
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
