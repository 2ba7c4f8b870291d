import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from '../../host/types.ts';
import type { HostAccount, Settings } from '../../options.ts';
import type { Vault } from '../../vault/createVault.ts';
import { auditAccount } from '../shared/auditAccount.ts';

/** Somebody tries to sign in. */
export type SignInAttempt = {
  /** What was given as address or user name, as Payload compares it. */
  readonly address: string;
  readonly network: string | null;
  /** The account of that address, where there is one. */
  readonly account: HostAccount | null;
  /** What the host's own code does by itself is not counted. */
  readonly isCounted: boolean;
};

const attempts = new WeakMap<PayloadRequest, SignInAttempt>();

/** Returns the sign-in that this request has tried. */
export const attemptOf = (req: PayloadRequest): SignInAttempt | undefined => attempts.get(req);

/** Keeps what this request tries, for those who come after. */
export const keepAttempt = (req: PayloadRequest, attempt: SignInAttempt) => void attempts.set(req, attempt);

/** Writes down that somebody could not sign in: for an address that nobody has, a keyed hash of it. */
export async function auditRefusedSignIn(
  req: PayloadRequest,
  { settings, vault }: { readonly settings: Settings; readonly vault: Vault },
): Promise<void> {
  const attempt = attempts.get(req);
  if (!attempt) return;
  await auditAccount(
    {
      action: 'account.refuseSignIn',
      account: attempt.account ? String(attempt.account.id) : vault.mark(attempt.address),
      isAddress: !attempt.account,
    },
    { req, settings, vault, now: settings.now(), newId: randomUUID, actor: { person: null } },
  );
}
