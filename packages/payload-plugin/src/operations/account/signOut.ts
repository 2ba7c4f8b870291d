import { accepted, refused } from '@coaching/core';
import { endSession } from '../../host/accounts.ts';
import { auditAccount } from '../shared/auditAccount.ts';
import type { Operation } from '../shared/Operation.ts';

/** Ends the session of the caller's token. Others of the same account go on. */
export const signOut: Operation<'account.signOut'> = async (_input, context) => {
  const { person } = context.actor;
  if (person === null || !(await endSession(context.req, context.settings.usersSlug)))
    return refused('unauthenticated');
  await auditAccount({ action: 'account.signOut', account: person }, context);
  return accepted({ done: true });
};
