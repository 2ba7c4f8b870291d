import { sealedColumns } from '../collections/sealedColumns.ts';
import { constraintsSql as sqlOf } from '../host/constraints.ts';

/**
 * Returns the SQL of what Payload's schema cannot express, in order; each statement can be run again.
 *
 * @param schema - the adapter's `schemaName`, where it has one
 */
export function constraintsSql(schema?: string): readonly string[] {
  return sqlOf(sealedColumns, schema);
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
