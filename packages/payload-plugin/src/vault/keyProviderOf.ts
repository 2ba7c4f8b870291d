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
 * Returns the master keys that the environment gives, the present one first.
 *
 * `COACHING_KEY` is the present key and `COACHING_OLD_KEYS` those before it; where there is no `COACHING_KEY`, the file that
 * `COACHING_KEY_FILE` names holds the present one and, behind it, any of those before.
 *
 * @throws where the file cannot be read
 */
function environmentKeys(environment: Environment): readonly string[] {
  const { COACHING_KEY, COACHING_OLD_KEYS = '', COACHING_KEY_FILE } = environment;
  const kept = !COACHING_KEY && COACHING_KEY_FILE ? readFileSync(COACHING_KEY_FILE, 'utf8') : '';
  return [...(COACHING_KEY ? [COACHING_KEY] : []), ...listed(kept), ...listed(COACHING_OLD_KEYS)];
}

/**
 * Returns who has the master keys: what the options say, else what the environment does.
 *
 * @throws where there is no key, or one of another length
 */
export function keyProviderOf({ key }: KeyOptions, environment: Environment): KeyProvider {
  if (key !== undefined && typeof key !== 'string' && 'wrap' in key) return key;
  if (key !== undefined && typeof key !== 'string') return localKeys(key);
  if (key !== undefined) return localKeys([key, ...listed(environment.COACHING_OLD_KEYS ?? '')]);
  const [first = '', ...old] = environmentKeys(environment);
  return localKeys([first, ...old]);
}
