import * as z from 'zod';
import { sealedColumns } from '../../collections/sealedColumns.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import { qualified } from '../../host/names.ts';
import { execute, postgresOf, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

const idSchema = z.object({ id: z.string() });

/**
 * Destroys the keys that seal no more and whose texts have all been sealed anew; how many are left.
 *
 * They are locked first: whoever has read a text of theirs in a transaction that is not over yet may be writing it back.
 */
export async function retireDataKeys(context: OperationContext): Promise<number> {
  const { req } = context;
  const keys = tableOf(req, 'dataKeys');
  return inTransaction(
    req,
    async () => {
      const rows = await execute(
        req,
        sql`select id from ${keys} as held
             where exists (select from ${keys} as later
                            where (later.kind, later.scope, later.person) = (held.kind, held.scope, held.person)
                              and later.generation > held.generation)
             order by id for update`,
      );
      const old = rows.map((row) => idSchema.parse(row).id);
      if (old.length === 0) return 0;
      const used = await usedKeys(old, context);
      await execute(
        req,
        sql`delete from ${keys} where id in (select jsonb_array_elements_text(${JSON.stringify(old)}::jsonb))
               and id not in (select jsonb_array_elements_text(${JSON.stringify(used)}::jsonb))`,
      );
      return used.length;
    },
    () => true,
  );
}

/** Returns which of these keys have sealed a text that is still stored. */
async function usedKeys(ids: readonly string[], { req }: OperationContext): Promise<string[]> {
  const { schemaName } = postgresOf(req.payload);
  const texts = sealedColumns.map(
    ({ table, column }) =>
      sql`select split_part(${sql.raw(`"${column}"`)}, '.', 2) as id from ${sql.raw(qualified(table, schemaName))}`,
  );
  const rows = await execute(
    req,
    sql`select distinct id from (
          ${sql.join(texts, sql` union all `)}
          union all select split_part(payload ->> 'sealed', '.', 2) from graphile_worker._private_jobs) as stored
         where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`,
  );
  return rows.map((row) => idSchema.parse(row).id);
}
