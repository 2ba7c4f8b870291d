import { inTransaction } from '../../host/inTransaction.ts';
import { addJob } from '../../host/jobs/addJob.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { Payload } from '../../host/types.ts';
import { scopeSchema } from '../../vault/dataKeys.ts';
import type { KeyScope } from '../../vault/KeyScope.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { systemContext } from '../shared/systemContext.ts';

/**
 * Gives scopes a new data key, all of them where none is named, and has the worker seal their texts with it.
 *
 * From now on the new key seals; the old one opens until its last text has been sealed anew, and is destroyed then.
 *
 * @returns how many scopes have a new key
 */
export async function renewDataKeys(payload: Payload, scopes?: readonly KeyScope[]): Promise<number> {
  const context = await systemContext(payload);
  return inTransaction(
    context.req,
    async () => {
      const wanted = scopes ?? (await allScopes(context));
      await context.vault.renew(wanted);
      await addJob(context.req, 'resealTexts', {}, { key: 'resealTexts' });
      return wanted.length;
    },
    () => true,
  );
}

async function allScopes({ req }: OperationContext): Promise<KeyScope[]> {
  const rows = await execute(
    req,
    sql`select distinct kind, scope, person from ${tableOf(req, 'dataKeys')} where kind <> 'marks' order by 1, 2, 3`,
  );
  return rows.map((row) => scopeSchema.parse(row));
}
