import { randomUUID } from 'node:crypto';
import { AuthenticationError } from '../host/errors.ts';
import type { CollectionConfig, PayloadRequest } from '../host/types.ts';
import { attemptOf, auditRefusedSignIn } from '../operations/account/signInAttempt.ts';
import { auditAccount } from '../operations/shared/auditAccount.ts';
import type { AccountsDeps } from './AccountsDeps.ts';
import { setsPassword } from './withPasswordRules.ts';

/** Returns the collection of the accounts, in which sign-ins, roles and passwords leave an entry that says who changed them. */
export function withAccountAudit(accounts: CollectionConfig, deps: AccountsDeps): CollectionConfig {
  const write = async (
    action: string,
    account: string,
    req: PayloadRequest,
    unnamed: 'anyone' | 'system' = 'anyone',
  ) => {
    const { user } = req;
    const person = user && user.collection === accounts.slug ? String(user.id) : null;
    const { settings } = deps;
    return auditAccount(
      { action, account, unnamed },
      {
        req,
        settings,
        vault: await deps.vaults(req),
        now: settings.now(),
        newId: randomUUID,
        actor: { person },
      },
    );
  };
  return {
    ...accounts,
    hooks: {
      ...accounts.hooks,
      afterLogin: [
        ...(accounts.hooks?.afterLogin ?? []),
        async ({ req, user }) => {
          await write(attemptOf(req) ? 'account.signIn' : 'account.resetPassword', String(user.id), req);
        },
      ],
      afterLogout: [
        ...(accounts.hooks?.afterLogout ?? []),
        async ({ req }) => {
          if (req.user) await write('account.signOut', String(req.user.id), req);
        },
      ],
      afterChange: [
        ...(accounts.hooks?.afterChange ?? []),
        async ({ doc, operation, previousDoc, req }) => {
          const id = String(doc.id);
          if (operation === 'create') return write('account.create', id, req, 'system');
          if (setsPassword(req)) await write('account.changePassword', id, req, 'system');
          const roles = (account: typeof doc) => [...deps.settings.facts(account).roles].sort().join();
          if (roles(doc) !== roles(previousDoc)) await write('account.changeRoles', id, req, 'system');
        },
      ],
      afterDelete: [
        ...(accounts.hooks?.afterDelete ?? []),
        async ({ id, req }) => write('account.delete', String(id), req, 'system'),
      ],
      afterError: [
        ...(accounts.hooks?.afterError ?? []),
        async ({ error, req }) => {
          if (error instanceof AuthenticationError)
            await auditRefusedSignIn(req, { settings: deps.settings, vault: await deps.vaults(req) });
        },
      ],
    },
  };
}
