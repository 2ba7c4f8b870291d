import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { type Caller, postgresOf } from './sql.ts';

/** One transaction of the database. */
export type Transaction = PostgresAdapter['sessions'][string];

/** How a transaction has ended; unsure where the connection was lost meanwhile. */
export type Ending = 'kept' | 'undone' | 'unsure';

/** Returns the transaction in which a request is, or null. */
export async function transactionOf(req: Caller): Promise<Transaction | null> {
  const id = await req.transactionID;
  return id === undefined || id === null ? null : (postgresOf(req.payload).sessions[String(id)] ?? null);
}

/** Calls `tell` once the transaction has ended. */
export function whenEnded(transaction: Transaction, tell: (ending: Ending) => void): void {
  const { resolve, reject } = transaction;
  const telling = (end: () => Promise<void>, ending: Ending) => async () => {
    try {
      await end();
    } catch (error) {
      tell('unsure');
      throw error;
    }
    tell(ending);
  };
  transaction.resolve = telling(resolve, 'kept');
  transaction.reject = telling(reject, 'undone');
}
