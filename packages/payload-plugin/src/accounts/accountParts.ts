import { recordDefinitions } from '../collections/index.ts';
import { coaches } from '../collections/practice/coaches.ts';
import type { PracticeDefinition } from '../collections/practice/definePractice.ts';
import { type Caller, execute, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';

/** Names of the columns that point at accounts. */
const accountColumns = ({ columns }: PracticeDefinition): string[] =>
  Object.entries(columns).flatMap(([name, { account }]) => (account ? [name] : []));

/** What is the account's own and nobody else's goes with it; everything else needs somebody whose it is. */
const ownOnly: readonly PracticeDefinition[] = [coaches];

/** Returns whether anything in the practice is this account's, or has it as a part. */
export async function hasPart(account: string, req: Caller): Promise<boolean> {
  const pointed = recordDefinitions
    .filter((definition) => !ownOnly.includes(definition))
    .flatMap((definition) =>
      accountColumns(definition).map(
        (name) =>
          sql`exists (select from ${tableOf(req, definition.name)} where ${columnOf(name)} = ${account})`,
      ),
    );
  const taken = sql`exists (select from ${tableOf(req, 'engagements')}
    where participants @> ${JSON.stringify([{ person: account }])}::jsonb)`;
  const [row] = await execute(req, sql`select ${sql.join([taken, ...pointed], sql` or `)} as found`);
  return row?.found === true;
}

/** Deletes what goes with an account: a coach's profile and when they could be booked, and the keys of what was theirs alone. */
export async function deleteOwn(account: string, req: Caller): Promise<void> {
  for (const definition of ownOnly)
    for (const name of accountColumns(definition))
      await execute(
        req,
        sql`delete from ${tableOf(req, definition.name)} where ${columnOf(name)} = ${account}`,
      );
  await execute(req, sql`delete from ${tableOf(req, 'dataKeys')} where person = ${account}`);
}

const columnOf = (name: string) =>
  sql.raw(`"${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_id"`);
