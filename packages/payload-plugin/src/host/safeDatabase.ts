import type { Config, PayloadRequest } from 'payload';
import { keepAccountsWhole } from './accounts.ts';
import { withAuditLanes } from './auditTables.ts';
import { deletablePreferences } from './deletablePreferences.ts';
import { withOwnLocks } from './documentLocks.ts';
import { limitPreferences } from './limitPreferences.ts';
import { withLimitsTable } from './limitStore.ts';
import { makeSure } from './sureTransactions.ts';

/**
 * Returns the host's database with the tables of the limits and of the chains of audit entries, mended where it says more
 * than it has done or writes more than it was asked to.
 */
export function safeDatabase(
  db: Config['db'],
  accountsSlug: string,
  fullPreferences: (req: Partial<PayloadRequest>) => string,
): Config['db'] {
  return {
    ...db,
    init: (args) =>
      keepAccountsWhole(
        limitPreferences(
          deletablePreferences(withOwnLocks(withAuditLanes(withLimitsTable(makeSure(db.init(args)))))),
          fullPreferences,
        ),
        accountsSlug,
      ),
  };
}
