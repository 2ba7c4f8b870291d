import type { Config } from 'payload';
import { keepAccountsWhole } from './accounts.ts';
import { withLimitsTable } from './limitStore.ts';
import { makeSure } from './sureTransactions.ts';

/**
 * Returns the host's database with the table of the limits, mended where it says more than it has done or writes more than it
 * was asked to.
 */
export function safeDatabase(db: Config['db'], accountsSlug: string): Config['db'] {
  return { ...db, init: (args) => keepAccountsWhole(withLimitsTable(makeSure(db.init(args))), accountsSlug) };
}
