import { auditSql } from './auditRules.ts';
import { literal, qualified } from './names.ts';

/** One rule that the database itself keeps, whatever writes to it. */
type DatabaseConstraint = { readonly name: string; readonly column: string };

/** The constraints that keep a coach and a leader from being booked twice for the same time. */
export const slotConstraints: readonly DatabaseConstraint[] = [
  { name: 'coaching_sessions_coach_free', column: 'coach_id' },
  { name: 'coaching_sessions_leader_free', column: 'leader_id' },
];

/** One column that holds ciphertext and nothing else. */
export type SealedColumn = {
  readonly table: string;
  readonly column: string;
  /** Name of the constraint that keeps plaintext out. */
  readonly constraint: string;
  /** Whether it may be empty: a row that only marks that something has been done has no text. */
  readonly orEmpty: boolean;
};

/** The index behind “the engagements in which this person has a part”, the first thing that every app asks. */
export const participantsIndex = 'coaching_engagements_participants';

/** Nobody is in two open sessions at once. Checked with each statement, because errors at commit are not reported. */
function oneAtATime({ name, column }: DatabaseConstraint, schema: string | undefined): string {
  const sessions = qualified('coaching_sessions', schema);
  return `do $$ begin
  if not exists (select from pg_constraint where conname = '${name}' and conrelid = ${literal(sessions)}::regclass) then
    alter table ${sessions} add constraint ${name}
      exclude using gist (${column} with =, tstzrange(start, "end") with &&) where (state in ('held', 'confirmed'));
  end if;
end $$`;
}

/** Only ciphertext is written. What was stored before the column was sealed stays, until `validateSql` says that it is gone. */
function onlyCiphertext(
  { table, column, constraint, orEmpty }: SealedColumn,
  schema: string | undefined,
): string {
  const sealed = qualified(table, schema);
  const rule = `${orEmpty ? `"${column}" = '' or ` : ''}"${column}" ~ '^v[12]\\.[0-9a-f]{8,16}\\.[0-9A-Za-z_-]{38}'`;
  return `do $$ begin
  if not exists (select from pg_constraint where conname = '${constraint}' and conrelid = ${literal(sealed)}::regclass) then
    if exists (select from ${sealed} where not (${rule})) then
      alter table ${sealed} add constraint ${constraint} check (${rule}) not valid;
    else
      alter table ${sealed} add constraint ${constraint} check (${rule});
    end if;
  end if;
end $$`;
}

/** Returns the SQL that makes sure that a column has held nothing but ciphertext from the beginning. */
export function validateSql({ table, constraint }: SealedColumn, schema?: string): string {
  return `alter table ${qualified(table, schema)} validate constraint ${constraint}`;
}

/**
 * Returns the SQL of what Payload's schema cannot express, in order; each statement can be run again.
 *
 * @param sealed - the columns that hold ciphertext
 * @param schema - the adapter's `schemaName`, where it has one
 */
export function constraintsSql(sealed: readonly SealedColumn[], schema?: string): readonly string[] {
  return [
    'create extension if not exists btree_gist',
    ...slotConstraints.map((constraint) => oneAtATime(constraint, schema)),
    ...sealed.map((column) => onlyCiphertext(column, schema)),
    `create index if not exists ${participantsIndex} on ${qualified('coaching_engagements', schema)}
      using gin (participants jsonb_path_ops)`,
    ...auditSql(schema),
  ];
}
