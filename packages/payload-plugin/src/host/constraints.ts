/** One rule that the database itself keeps, whatever writes to it. */
type DatabaseConstraint = { readonly name: string; readonly column: string };

/** The constraints that keep a coach and a leader from being booked twice for the same time. */
export const slotConstraints: readonly DatabaseConstraint[] = [
  { name: 'coaching_sessions_coach_free', column: 'coach_id' },
  { name: 'coaching_sessions_leader_free', column: 'leader_id' },
];

/** The index behind “the engagements in which this person has a part”, the first thing that every app asks. */
export const participantsIndex = 'coaching_engagements_participants';

/** Returns a name of the database in the schema that the adapter was given; without one, where PostgreSQL looks first. */
export function qualified(name: string, schema: string | undefined): string {
  const quoted = (part: string) => `"${part.replaceAll('"', '""')}"`;
  return schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
}

/** Returns a text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

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

/**
 * Returns the SQL of what Payload's schema cannot express, in order; each statement can be run again.
 *
 * @param schema - the adapter's `schemaName`, where it has one
 */
export function constraintsSql(schema?: string): readonly string[] {
  return [
    'create extension if not exists btree_gist',
    ...slotConstraints.map((constraint) => oneAtATime(constraint, schema)),
    `create index if not exists ${participantsIndex} on ${qualified('coaching_engagements', schema)}
      using gin (participants jsonb_path_ops)`,
  ];
}

/**
 * Adds the constraints and indexes that are missing. It comes after the tables, in a migration of the host.
 *
 * @param run - runs one SQL statement
 * @param schema - the adapter's `schemaName`, where it has one
 * @example
 * export async function up({ db }: MigrateUpArgs) {
 *   await applyConstraints((statement) => db.execute(sql.raw(statement)));
 * }
 */
export async function applyConstraints(
  run: (statement: string) => Promise<unknown>,
  schema?: string,
): Promise<void> {
  for (const statement of constraintsSql(schema)) await run(statement);
}
