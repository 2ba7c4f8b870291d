import * as z from 'zod';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { Payload } from '../../host/types.ts';
import { runtimeOf } from '../../runtime.ts';
import { aboutKey } from '../../vault/createVault.ts';
import { scopeColumns, scopeIn } from '../../vault/dataKeys.ts';
import { systemContext } from '../shared/systemContext.ts';
import { earlierTexts, resealAll } from './resealAll.ts';

const rowSchema = z.object({ id: z.string(), wrapped: z.string(), master_key: z.string(), ...scopeColumns });

const atOnce = 500;

/** What was done, so that older master keys can go. */
export type Rewrapped = { readonly keys: number; readonly texts: number };

/**
 * Wraps every data key with the present master key, and seals with data keys what an older master key had sealed itself.
 *
 * It can be interrupted and run again, beside whatever else uses the database. After it no older master key is needed.
 *
 * @throws where a text of an older master key cannot be opened: that key has to stay
 */
export async function rewrapKeys(payload: Payload): Promise<Rewrapped> {
  const context = await systemContext(payload);
  const { req } = context;
  const provider = runtimeOf(payload).keys();
  const current = await provider.current();
  const table = tableOf(req, 'dataKeys');
  let [keys, after] = [0, ''];
  for (;;) {
    const rows = await execute(
      req,
      sql`select id, kind, scope, person, wrapped, master_key from ${table}
           where master_key <> ${current} and id > ${after} order by id limit ${atOnce}`,
    );
    const page = rows.map((row) => rowSchema.parse(row));
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
    const unwrapped = await provider.unwrap(
      page.map((row) => ({
        wrapped: row.wrapped,
        masterKey: row.master_key,
        about: aboutKey(row.id, scopeIn(row)),
      })),
    );
    for (const [index, row] of page.entries()) {
      const key = unwrapped[index];
      if (!key) throw new Error('The key provider gave fewer keys than it was asked for.');
      const { wrapped, masterKey } = await provider.wrap(key, aboutKey(row.id, scopeIn(row)));
      // A key that was destroyed meanwhile stays so.
      const changed = await execute(
        req,
        sql`update ${table} set wrapped = ${wrapped}, master_key = ${masterKey}, updated_at = now()
             where id = ${row.id} and wrapped = ${row.wrapped} returning id`,
      );
      keys += changed.length;
    }
  }
  const { sealed, broken } = await resealAll(earlierTexts, context);
  if (broken > 0)
    throw new Error(
      `${broken} texts that an older master key has sealed cannot be opened. Keep the old keys, and see the log for the records.`,
    );
  return { keys, texts: sealed };
}
