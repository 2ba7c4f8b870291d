import type { GroupOperations } from '../shared/Operation.ts';
import { choosePassword } from './choosePassword.ts';
import { getAccount } from './getAccount.ts';
import { mailPasswordLink } from './mailPasswordLink.ts';
import { signIn } from './signIn.ts';
import { signOut } from './signOut.ts';

export const accountOperations: GroupOperations<'account'> = {
  'account.signIn': signIn,
  'account.signOut': signOut,
  'account.mailPasswordLink': mailPasswordLink,
  'account.choosePassword': choosePassword,
  'account.me': getAccount,
};
