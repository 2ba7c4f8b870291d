import { readFileSync } from 'node:fs';
import type { KeyProvider } from './KeyProvider.ts';
import { localKeys } from './localKeys.ts';

/** What a host says of its master keys. */
export type KeyOptions = {
  /** 32 bytes in base64; or the present key and those before it; or a provider that has them. */
  readonly key?: string | readonly [string, ...string[]] | KeyProvider | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Keys are separated by commas or line breaks. */
const listed = (text: string) => text.split(/[\s,]+/).filter((part) => part !== '');

/**
 * Returns who has the master keys: what the options say, else what the environment does.
 *
 * `COACHING_KEY` is the present key and `COACHING_OLD_KEYS` those before it; `COACHING_KEY_FILE` is a file that holds
 * all of them, the present one first.
 *
 * @throws where there is no key, or one of another length
 */
export function keyProviderOf({ key }: KeyOptions, environment: Environment): KeyProvider {
  if (key !== undefined && typeof key !== 'string' && 'wrap' in key) return key;
  if (key !== undefined && typeof key !== 'string') return localKeys(key);
  const { COACHING_KEY, COACHING_OLD_KEYS = '', COACHING_KEY_FILE } = environment;
  if (key === undefined && !COACHING_KEY && COACHING_KEY_FILE) {
    const [first = '', ...old] = listed(readFileSync(COACHING_KEY_FILE, 'utf8'));
    return localKeys([first, ...old]);
  }
  return localKeys([key ?? COACHING_KEY ?? '', ...listed(COACHING_OLD_KEYS)]);
}
