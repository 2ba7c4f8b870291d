import type { PracticeDefinition } from '../../collections/practice/definePractice.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { Vault } from '../../vault/createVault.ts';
import { organizationScope } from '../../vault/KeyScope.ts';
import { SealBrokenError } from '../../vault/seal.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { openColumns, placeOf } from '../shared/records.ts';

/** Which stored texts are to be sealed anew. */
export type Due = (text: string, vault: Vault) => boolean;

/** What became of the texts that were due. Broken ones are left as they are. */
export type Resealed = { readonly sealed: number; readonly broken: number };

const atOnce = 200;

/** Returns whether a stored text was never sealed. */
export function isPlain(text: string): boolean {
  return !/^v[12]\.[0-9a-f]{8,16}\.[\w-]{38}/.test(text);
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * Seals the texts of a collection that are due, a page at a time, each in a transaction of its own.
 *
 * A text is replaced only where it is still the one that was read, so what somebody writes meanwhile stays. Whoever is
 * interrupted begins again, and finds what is still due.
 */
export async function resealRecords(
  definition: PracticeDefinition,
  due: Due,
  context: OperationContext,
): Promise<Resealed> {
  const sealedNames = Object.entries(definition.columns).flatMap(([name, { sealed }]) =>
    sealed ? [name] : [],
  );
  let [sealed, broken, after] = [0, 0, ''];
  if (sealedNames.length === 0) return { sealed, broken };
  for (;;) {
    const ids = await nextIds(definition, after, context);
    const last = ids.at(-1);
    if (last === undefined) return { sealed, broken };
    after = last;
    const page = await resealPage(definition, sealedNames, ids, due, context);
    sealed += page.sealed;
    broken += page.broken;
  }
}

async function nextIds(
  definition: PracticeDefinition,
  after: string,
  { req }: OperationContext,
): Promise<string[]> {
  const rows = await execute(
    req,
    sql`select id from ${tableOf(req, definition.name)} where id > ${after} order by id limit ${atOnce}`,
  );
  return rows.map(({ id }) => String(id));
}

async function resealPage(
  definition: PracticeDefinition,
  names: readonly string[],
  ids: readonly string[],
  due: Due,
  context: OperationContext,
): Promise<Resealed> {
  const { req, vault } = context;
  return inTransaction(
    req,
    async () => {
      const { docs } = await req.payload.find({
        collection: context.settings.slugOf(definition.name),
        where: { id: { in: ids } },
        limit: atOnce,
        pagination: false,
        depth: 0,
        // Nobody asks: ciphertext is exchanged for ciphertext, and nothing is shown.
        overrideAccess: true,
        req,
      });
      await vault.need({ texts: docs.flatMap((stored) => textsIn(stored, names)) });
      const found = docs.filter((stored) => textsIn(stored, names).some((text) => due(text, vault)));
      let [sealed, broken] = [0, 0];
      for (const stored of found) {
        try {
          sealed += await resealOne(definition, names, stored, due, context);
        } catch (error) {
          if (!(error instanceof SealBrokenError)) throw error;
          broken += 1;
          req.payload.logger.error(
            { collection: definition.name, record: String(stored.id), reason: error.message },
            'A sealed text could not be opened, and was left as it is.',
          );
        }
      }
      return { sealed, broken };
    },
    () => true,
  );
}

function textsIn(stored: Stored, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const text = stored[name];
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}

async function resealOne(
  definition: PracticeDefinition,
  names: readonly string[],
  stored: Stored,
  due: Due,
  context: OperationContext,
): Promise<number> {
  const { req, vault } = context;
  const record = openColumns(definition, stored, context);
  const place = placeOf(definition, record, context);
  const scopeOf = (text: string) =>
    definition.sealedBy?.(record) ?? vault.scopeOf(text) ?? organizationScope('');
  const changes = names.flatMap((name) =>
    textsIn(stored, [name])
      .filter((text) => due(text, vault))
      .map((text) => ({ name, text, scope: scopeOf(text) })),
  );
  await vault.need({ scopes: changes.map(({ scope }) => scope) });
  const columns = changes.map(({ name, text, scope }) => {
    const plain = isPlain(text) ? text : vault.open(text, place(name), definition.sealedBy?.(record));
    return { column: columnOf(name), text, fresh: vault.seal(plain, place(name), scope) };
  });
  const rows = await execute(
    req,
    sql`update ${tableOf(req, definition.name)}
           set ${sql.join(
             columns.map(({ column, fresh }) => sql`${column} = ${fresh}`),
             sql`, `,
           )}
         where id = ${String(stored.id)} and ${sql.join(
           columns.map(({ column, text }) => sql`${column} = ${text}`),
           sql` and `,
         )}
         returning id`,
  );
  return rows.length * columns.length;
}

const columnOf = (name: string) =>
  sql.raw(`"${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`);
