import { audit } from './audit.ts';
import type { OperationContext } from './OperationContext.ts';

/** What an entry about an account has to know. */
export type AccountAudit = Pick<OperationContext, 'req' | 'now' | 'newId' | 'settings' | 'vault'> & {
  readonly actor: { readonly person: string | null };
};

/** One thing that was done to an account, or tried. */
export type AccountEvent = {
  /** Such as `account.signIn`. */
  readonly action: string;
  /** Id of the account, or a keyed hash of the address that no account has. */
  readonly account: string;
  /** Whether it is no account, but an address. */
  readonly isAddress?: boolean;
  /** Who it was where nobody is signed in. @default 'anyone' */
  readonly unnamed?: 'anyone' | 'system';
};

/** Writes down what was done to an account, in the request's transaction where it has one. */
export async function auditAccount(event: AccountEvent, context: AccountAudit): Promise<void> {
  const { actor, req, settings } = context;
  const { user } = req;
  const isPerson = user && user.collection === settings.usersSlug;
  const entry = {
    organization: isPerson ? settings.facts(user).organization : '',
    action: event.action,
    collection: 'accounts',
    record: event.account,
    // Each person sees in their log what was done to their account, and who tried.
    subject: event.isAddress ? null : event.account,
    role:
      actor.person === null
        ? (event.unnamed ?? 'anyone')
        : actor.person === event.account
          ? 'oneself'
          : 'admin',
  };
  await audit([entry], context);
}
