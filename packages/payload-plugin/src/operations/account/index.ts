import type { GroupOperations } from '../shared/Operation.ts';
import { getAccount } from './getAccount.ts';
import { signIn } from './signIn.ts';
import { signOut } from './signOut.ts';

export const accountOperations: GroupOperations<'account'> = {
  'account.signIn': signIn,
  'account.signOut': signOut,
  'account.me': getAccount,
};
