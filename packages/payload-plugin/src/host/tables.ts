import type { Collection } from '@coaching/core/access';
import { postgresOf, type Statement, sql } from './sql.ts';
import type { Payload } from './types.ts';

/** Returns the table name of a collection: the same whatever slug the host gives it, so that its data survives a rename. */
export function tableName(collection: Collection): string {
  return `coaching_${collection.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

/** Returns the table of a collection for use in SQL: quoted, and in the schema that the host's adapter has. */
export function tableOf({ payload }: { readonly payload: Payload }, collection: Collection): Statement {
  const table = postgresOf(payload).tables[tableName(collection)];
  if (!table) throw new Error(`The database adapter has no table for ${collection}.`);
  return sql`${table}`;
}
