import * as z from 'zod';
import { type Caller, execute, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import type { WrappedKey } from './KeyProvider.ts';
import { type KeyScope, scopeKinds } from './KeyScope.ts';

/** A data key as it is stored. */
export type StoredKey = WrappedKey & {
  readonly id: string;
  readonly scope: KeyScope;
  /** 1 for the first key of its scope. */
  readonly generation: number;
  /** Whether it seals: an older one only opens until its texts have been sealed anew. */
  readonly isNewest: boolean;
};

/** The columns that name a scope. */
export const scopeColumns = { kind: z.enum(scopeKinds), scope: z.string(), person: z.string() };

/** Returns the scope that a row of keys names. */
export function scopeIn({ kind, scope, person }: z.output<z.ZodObject<typeof scopeColumns>>): KeyScope {
  return { kind, id: scope, person };
}

/** Schema of a row that names a scope. */
export const scopeSchema = z.object(scopeColumns).transform(scopeIn);

const rowSchema = z
  .object({
    id: z.string(),
    ...scopeColumns,
    generation: z.coerce.number(),
    wrapped: z.string(),
    master_key: z.string(),
    newest: z.boolean(),
  })
  .transform(
    ({ id, generation, wrapped, master_key, newest, ...named }): StoredKey => ({
      id,
      scope: scopeIn(named),
      generation,
      wrapped,
      masterKey: master_key,
      isNewest: newest,
    }),
  );

/**
 * Returns the keys with these ids and the newest ones of these scopes; what is not there is left out. One query.
 *
 * In a transaction nobody can destroy them until it ends.
 */
export async function findDataKeys(
  { ids, scopes }: { readonly ids: readonly string[]; readonly scopes: readonly KeyScope[] },
  req: Caller,
): Promise<StoredKey[]> {
  const table = tableOf(req, 'dataKeys');
  const wanted = JSON.stringify(scopes.map(({ kind, id, person }) => ({ kind, scope: id, person })));
  // An older key of the scope is not touched: it may be about to be destroyed.
  const newest = sql`not exists (
      select from ${table} as later
       where (later.kind, later.scope, later.person) = (held.kind, held.scope, held.person)
         and later.generation > held.generation)`;
  const hold = (await req.transactionID) ? sql`for key share of held` : sql``;
  const rows = await execute(
    req,
    sql`select id, kind, scope, person, generation, wrapped, master_key, newest from (
          select held.*, ${newest} as newest
            from ${table} as held
           where held.id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
              or ((held.kind, held.scope, held.person) in (
                select kind, scope, person
                  from jsonb_to_recordset(${wanted}::jsonb) as wanted (kind text, scope text, person text))
                and ${newest})
           ${hold}) as found`,
  );
  return rows.map((row) => rowSchema.parse(row));
}

/** Keeps a new key of a scope, unless there is one of this generation already. */
export async function keepDataKey(
  { id, scope, generation, wrapped, masterKey }: Omit<StoredKey, 'isNewest'>,
  req: Caller,
): Promise<void> {
  await execute(
    req,
    sql`insert into ${tableOf(req, 'dataKeys')} (id, kind, scope, person, generation, wrapped, master_key, created_at, updated_at)
        values (${id}, ${scope.kind}, ${scope.id}, ${scope.person}, ${generation}, ${wrapped}, ${masterKey}, now(), now())
        on conflict (kind, scope, person, generation) do nothing`,
  );
}
