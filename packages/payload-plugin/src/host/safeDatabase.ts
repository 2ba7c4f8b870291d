import type { Config } from 'payload';
import { keepAccountsWhole } from './accounts.ts';
import { makeSure } from './sureTransactions.ts';

/** Returns the host's database, mended where it says more than it has done or writes more than it was asked to. */
export function safeDatabase(db: Config['db'], accountsSlug: string): Config['db'] {
  return { ...db, init: (args) => keepAccountsWhole(makeSure(db.init(args)), accountsSlug) };
}
