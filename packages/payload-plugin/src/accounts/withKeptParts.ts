import { CoachingError } from '@coaching/core';
import type { CollectionConfig } from '../host/types.ts';
import { deleteOwn, hasPart } from './accountParts.ts';

/**
 * Returns the collection of the accounts, in which nobody is deleted who has a part in the practice: what they and others
 * have written would belong to nobody. What is an account's own goes with it.
 */
export function withKeptParts(accounts: CollectionConfig): CollectionConfig {
  return {
    ...accounts,
    hooks: {
      ...accounts.hooks,
      beforeDelete: [
        ...(accounts.hooks?.beforeDelete ?? []),
        async ({ id, req }) => {
          if (await hasPart(String(id), req)) throw new CoachingError('account_in_use');
          await deleteOwn(String(id), req);
        },
      ],
    },
  };
}
