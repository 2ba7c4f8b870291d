import type { AuditEvent } from '../../audit/AuditEvent.ts';
import type { AuditEntry } from '../../audit/chain.ts';
import { holdLane, moveLane } from '../../audit/lanes.ts';
import { executeTogether, type Statement, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from './OperationContext.ts';

/** What writing an entry needs to know. */
type AuditContext = Pick<OperationContext, 'req' | 'now' | 'newId' | 'vault'> & {
  readonly actor: Pick<OperationContext['actor'], 'person'>;
};

/**
 * Writes audit entries in the same transaction as what they tell of, each chained to the one before it, and runs other
 * statements in the same round trip.
 */
export async function audit(
  events: readonly AuditEvent[],
  context: AuditContext,
  along: readonly Statement[] = [],
): Promise<void> {
  const { req, vault } = context;
  if (events.length === 0) return executeTogether(req, along);
  const entries = events.map(
    (event): AuditEntry => ({ ...event, id: context.newId(), at: context.now, actor: context.actor.person }),
  );
  const held = await holdLane(req, vault.mark);
  const { heads, move } = moveLane(held, entries, { mark: vault.mark, payload: req.payload });
  const at = new Date(context.now).toISOString();
  const rows = entries.map((entry, index) => {
    const { id, organization, actor, role, action, collection, record, subject } = entry;
    const { place, hash } = heads[index] ?? {};
    // A lane that was not where this process has left it gives no id, and no row is written without one.
    return sql`(${id}, ${organization}, ${at}, ${actor}, ${role}, ${action}, ${collection}, ${record}, ${subject}, (select id from moved), ${place}, ${hash}, ${at}, ${at})`;
  });
  const write = sql`insert into ${tableOf(req, 'auditEntries')} (id, organization, at, actor, role, action, collection, record, subject, lane, place, hash, created_at, updated_at)
      values ${sql.join(rows, sql`, `)}`;
  const head = heads.at(-1);
  try {
    await executeTogether(req, [{ as: 'moved', change: move }, write, ...along]);
  } catch (error) {
    held.drop();
    throw error;
  }
  if (head) held.advance(head);
}
