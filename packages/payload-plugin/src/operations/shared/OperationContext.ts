import type { Actor } from '@coaching/core/access';
import type { PayloadRequest } from '../../host/types.ts';
import type { Settings } from '../../options.ts';
import type { Vault } from '../../vault/createVault.ts';

/** What every operation is given: who asks, when, and the request whose transaction it runs in. */
export type OperationContext = {
  readonly req: PayloadRequest;
  readonly actor: Actor;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly settings: Settings;
  readonly vault: Vault;
  /** Returns a fresh random id. */
  readonly newId: () => string;
};
