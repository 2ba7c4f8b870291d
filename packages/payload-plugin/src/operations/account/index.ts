import type { GroupOperations } from '../shared/Operation.ts';
import { readAccount } from './readAccount.ts';
import { signIn } from './signIn.ts';

export const accountOperations: GroupOperations<'account'> = {
  'account.signIn': signIn,
  'account.me': readAccount,
};
