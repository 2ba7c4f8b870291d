import { createSecretKey, type KeyObject } from 'node:crypto';
import type { KeyProvider, KeyToUnwrap } from './KeyProvider.ts';

/** How many unwrapped keys a process holds at most, and for how many milliseconds. */
const most = 10_000;
const holdFor = 5 * 60_000;

/** Unwraps keys, and remembers some for a while. */
export type Unwrap = (keys: readonly KeyToUnwrap[]) => Promise<readonly KeyObject[]>;

/**
 * Returns what unwraps data keys with a provider, and remembers them for five minutes so that it is not asked each time.
 *
 * Only who has read a key's row can ask for it, so a destroyed key is out of use at once, remembered or not.
 *
 * @param now - the clock, in milliseconds
 */
export function unwrapping(provider: Pick<KeyProvider, 'unwrap'>, now: () => number): Unwrap {
  const held = new Map<string, { readonly key: KeyObject; readonly until: number }>();
  const nameOf = ({ wrapped, masterKey, about }: KeyToUnwrap) => JSON.stringify([masterKey, about, wrapped]);
  /** The first ones are the oldest. */
  const letGo = () => {
    for (const [name, { until }] of held) {
      if (until > now() && held.size <= most) break;
      held.delete(name);
    }
  };
  return async (keys) => {
    letGo();
    const found = new Map(keys.map((one) => [nameOf(one), held.get(nameOf(one))?.key]));
    const unknown = keys.filter((one) => found.get(nameOf(one)) === undefined);
    const unwrapped = unknown.length > 0 ? await provider.unwrap(unknown) : [];
    unknown.forEach((one, index) => {
      const bytes = unwrapped[index];
      if (bytes?.length !== 32)
        throw new Error('The key provider gave a data key that is not 32 bytes long.');
      const key = createSecretKey(bytes);
      found.set(nameOf(one), key);
      held.delete(nameOf(one));
      held.set(nameOf(one), { key, until: now() + holdFor });
    });
    letGo();
    return keys.flatMap((one) => found.get(nameOf(one)) ?? []);
  };
}
