import type { KeyObject } from 'node:crypto';

/** A data key as the database keeps it: encrypted by a master key, which is named. */
export type WrappedKey = { readonly wrapped: string; readonly masterKey: string };

/** A wrapped key, and what it was wrapped for: for anything else it cannot be unwrapped. */
export type KeyToUnwrap = WrappedKey & { readonly about: string };

/** Who has the master keys. They wrap data keys, and nothing else: no text is ever sent to a provider. */
export type KeyProvider = {
  /** Returns the name of the master key that wraps from now on. */
  current(): Promise<string>;
  /** Returns the data key wrapped by the present master key, for this purpose alone. */
  wrap(key: Buffer, about: string): Promise<WrappedKey>;
  /** Returns the data keys, in the same order. @throws where one is not what was wrapped, or its master key is not to be had */
  unwrap(keys: readonly KeyToUnwrap[]): Promise<Buffer[]>;
  /** Returns a master key that sealed texts itself, before there were data keys; undefined where there is none of that name. */
  sealedBefore(keyId: string): KeyObject | undefined;
  /** Returns the first key of marks where the marks of an earlier version were made with a master key. */
  firstMarkKey(): Buffer | undefined;
};
