import { sealedColumns } from '../collections/sealedColumns.ts';
import { validateSql } from '../host/constraints.ts';
import { addMissing, openColumnsOf, refuseWithout } from '../host/prepareDatabase.ts';
import { postgresOf, sql } from '../host/sql.ts';
import type { Payload } from '../host/types.ts';
import { plainTexts, resealAll } from '../operations/keys/resealAll.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { runtimeOf } from '../runtime.ts';
import { checkKeys } from '../vault/checkKeys.ts';

/**
 * Brings the database to where the plugin needs it, after the host's own migrations: the constraints, an index, the tables
 * of the job queue; and seals what an earlier version has stored unsealed. It can be run again, and by several processes at
 * once; whoever is interrupted begins where it was.
 *
 * @throws where something cannot be sealed, and before anything is changed where the keys are not those of the database
 */
export async function prepareDatabase(payload: Payload): Promise<void> {
  await checkKeys(payload, runtimeOf(payload).keys());
  await addMissing(payload, sealedColumns);
  const unsealed = await openColumnsOf(payload, sealedColumns);
  if (unsealed.length === 0) return;
  await resealAll(plainTexts, await systemContext(payload));
  const { drizzle, schemaName } = postgresOf(payload);
  for (const column of unsealed) await drizzle.execute(sql.raw(validateSql(column, schemaName)));
}

/**
 * Makes sure when Payload starts that the database keeps the plugin's rules, and that the master keys open it.
 *
 * In production it only looks, since changing the schema is a step of the release; elsewhere it adds what is missing.
 *
 * @throws in production, when a constraint is missing; anywhere KeyMismatchError
 */
export async function checkDatabase(payload: Payload): Promise<void> {
  if (process.env.NODE_ENV !== 'production') return prepareDatabase(payload);
  await refuseWithout(payload, sealedColumns);
  await checkKeys(payload, runtimeOf(payload).keys());
}
