/** One rule that the database itself keeps, whatever writes to it. */
type DatabaseConstraint = { readonly name: string; readonly sql: string };

/** Nobody is in two open sessions at once. Checked with each statement, because errors at commit are not reported. */
const oneAtATime = (name: string, column: string): DatabaseConstraint => ({
  name,
  sql: `do $$ begin
  if not exists (select from pg_constraint where conname = '${name}' and conrelid = 'coaching_sessions'::regclass) then
    alter table coaching_sessions add constraint ${name}
      exclude using gist (${column} with =, tstzrange(start, "end") with &&) where (state in ('held', 'confirmed'));
  end if;
end $$`,
});

/** The constraints that keep a coach and a leader from being booked twice for the same time. */
export const slotConstraints: readonly DatabaseConstraint[] = [
  oneAtATime('coaching_sessions_coach_free', 'coach_id'),
  oneAtATime('coaching_sessions_leader_free', 'leader_id'),
];

/** The SQL of the constraints that Payload's schema cannot express, in order; each can be run again. */
export const constraintsSql: readonly string[] = [
  'create extension if not exists btree_gist',
  ...slotConstraints.map((constraint) => constraint.sql),
];

/**
 * Adds the constraints that are missing. It comes after the tables, in a migration of the host.
 *
 * @param run - runs one SQL statement
 * @example
 * export async function up({ db }: MigrateUpArgs) {
 *   await applyConstraints((statement) => db.execute(sql.raw(statement)));
 * }
 */
export async function applyConstraints(run: (statement: string) => Promise<unknown>): Promise<void> {
  for (const statement of constraintsSql) await run(statement);
}
