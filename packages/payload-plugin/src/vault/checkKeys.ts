import * as z from 'zod';
import { execute, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import type { Payload } from '../host/types.ts';
import { aboutKey } from './createVault.ts';
import { scopeColumns, scopeIn } from './dataKeys.ts';
import type { KeyProvider } from './KeyProvider.ts';

/** The configured master keys do not open what the database holds: whoever went on would write what nobody reads again. */
export class KeyMismatchError extends Error {
  override readonly name = 'KeyMismatchError';
}

/** Returns whether an error, also of another copy of this package, says that the keys are not those of the database. */
export function isKeyMismatch(error: unknown): error is KeyMismatchError {
  return error instanceof Error && error.name === 'KeyMismatchError';
}

const rowSchema = z.object({ id: z.string(), wrapped: z.string(), master_key: z.string(), ...scopeColumns });

/**
 * Makes sure that the master keys open what is stored: one data key for each master key that the database names is unwrapped.
 *
 * A database that holds nothing yet is opened by any key.
 *
 * @throws KeyMismatchError with a sentence that says what to do; the provider's own error where it cannot be asked
 */
export async function checkKeys(payload: Payload, provider: KeyProvider): Promise<void> {
  // A service that does not answer says nothing about the keys.
  await provider.current();
  const table = tableOf({ payload }, 'dataKeys');
  const rows = await execute(
    { payload },
    sql`select distinct on (master_key) id, kind, scope, person, wrapped, master_key from ${table}
         order by master_key, id`,
  );
  for (const row of rows.map((each) => rowSchema.parse(each))) {
    const { id, wrapped, master_key: masterKey } = row;
    await provider.unwrap([{ wrapped, masterKey, about: aboutKey(id, scopeIn(row)) }]).catch((cause) => {
      throw new KeyMismatchError(
        `The coaching key does not open what this database holds, which the master key “${masterKey}” seals. ` +
          'Nothing was changed: set COACHING_KEY, or the first line of the file that COACHING_KEY_FILE names, to that key; ' +
          'where a newer key has taken its place, add it to COACHING_OLD_KEYS.',
        { cause },
      );
    });
  }
}
