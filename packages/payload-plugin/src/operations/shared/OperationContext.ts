import type { Actor, PolicyRow } from '@coaching/core/access';
import type { PayloadRequest } from '../../host/types.ts';
import type { Settings } from '../../options.ts';
import type { Vault } from '../../vault/createVault.ts';
import type { Trail } from './trail.ts';

/** What every operation is given: who asks, when, and the request whose transaction it runs in. */
export type OperationContext = {
  readonly req: PayloadRequest;
  readonly actor: Actor;
  /** Who may do what. */
  readonly policy: readonly PolicyRow[];
  /** The language of the answer, such as `de` or `de-AT`: decided once, where the request comes in. */
  readonly locale: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly settings: Settings;
  readonly vault: Vault;
  /** Returns a fresh random id. */
  readonly newId: () => string;
  /** What was read or changed: an operation on the practice says it, and the mount writes it down. */
  readonly trail: Trail;
};
