import { auditLanesTable } from './auditTables.ts';
import { literal, qualified } from './names.ts';

const entriesTable = 'coaching_audit_entries';

/** What keeps audit entries from being changed, by name. */
export const auditRules = {
  place: 'coaching_audit_entries_place',
  rows: 'coaching_audit_entries_keep_rows',
  table: 'coaching_audit_entries_keep_table',
} as const;

/**
 * Returns the SQL that makes the audit log append-only; each statement can be run again.
 *
 * What was cut off the beginning of a lane, and is sealed as such, can be deleted. Nothing else can, by any role.
 */
export function auditSql(schema?: string): readonly string[] {
  const [entries, lanes] = [qualified(entriesTable, schema), qualified(auditLanesTable, schema)];
  const keep = qualified('coaching_audit_keep', schema);
  const trigger = (name: string, when: string) => `do $$ begin
  if not exists (select from pg_trigger where tgname = '${name}' and tgrelid = ${literal(entries)}::regclass) then
    create trigger ${name} ${when} execute function ${keep}();
  end if;
end $$`;
  return [
    `create unique index if not exists ${auditRules.place} on ${entries} (lane, place)`,
    `create or replace function ${keep}() returns trigger language plpgsql as $keep$
begin
  if tg_op = 'DELETE' and exists (select from ${lanes} where id = old.lane and old.place <= cut_place) then
    return old;
  end if;
  raise exception 'The audit log is only added to.' using errcode = 'insufficient_privilege';
end $keep$`,
    trigger(auditRules.rows, `before update or delete on ${entries} for each row`),
    trigger(auditRules.table, `before truncate on ${entries} for each statement`),
  ];
}
