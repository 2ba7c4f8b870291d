import { type ErasedCollection, erasedCollections } from '@coaching/core/access';
import * as z from 'zod';
import { type Caller, execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';

/** Returns the SQL that says which rows of a collection belong to an engagement. */
function belongs(collection: ErasedCollection, engagement: string) {
  if (collection === 'engagements') return sql`id = ${engagement}`;
  if (collection === 'inquiries') return sql`engagement = ${engagement}`;
  return sql`engagement_id = ${engagement}`;
}

const countsSchema = z.record(z.string(), z.coerce.number());

/** Returns how many records would go with the engagement, by collection; those with none are left out. One query. */
export async function countRows(engagement: string, req: Caller): Promise<Record<string, number>> {
  const counts = erasedCollections.map(
    (name) =>
      sql`(select count(*) from ${tableOf(req, name)} where ${belongs(name, engagement)}) as ${sql.raw(`"${name}"`)}`,
  );
  const [row] = await execute(req, sql`select ${sql.join(counts, sql`, `)}`);
  return Object.fromEntries(Object.entries(countsSchema.parse(row)).filter(([, count]) => count > 0));
}

/** Deletes every record of the engagement, and the engagement. */
export async function deleteRows(engagement: string, req: Caller): Promise<void> {
  for (const name of erasedCollections.toReversed())
    await execute(req, sql`delete from ${tableOf(req, name)} where ${belongs(name, engagement)}`);
}
