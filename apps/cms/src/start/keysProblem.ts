import { readFileSync } from 'node:fs';
import type { Environment } from '../settings.ts';
import { keyProblem } from './secretProblem.ts';

/**
 * Returns what is wrong with the keys that seal confidential texts, in one sentence that says what to do; null for good ones.
 * They stand in the environment, or in a file that it names.
 */
export function keysProblem(env: Environment): string | null {
  if (env.COACHING_KEY && env.COACHING_KEY_FILE)
    return 'COACHING_KEY and COACHING_KEY_FILE both give the key that seals confidential texts: leave one of them away.';
  const keys = keysIn(env);
  if (keys === null)
    return 'The file of the keys that seal confidential texts cannot be read: set COACHING_KEY_FILE to a file with one key a line, the present one first.';
  const [present = '', ...old] = keys;
  const problem = keyProblem(present, env.COACHING_KEY_FILE ? 'COACHING_KEY_FILE' : 'COACHING_KEY');
  if (problem !== null) return problem;
  // An older key may be weak: it is there so that the next one can take its place.
  return old.every((key) => Buffer.from(key, 'base64').length === 32)
    ? null
    : 'One of the older keys is not 32 bytes in base64: set COACHING_OLD_KEYS to those that were COACHING_KEY before, with commas between.';
}

/** The same as the plugin reads, which takes a second to load; null where the file cannot be read. */
function keysIn(env: Environment): readonly string[] | null {
  const { COACHING_KEY: key = '', COACHING_KEY_FILE: file, COACHING_OLD_KEYS: old = '' } = env;
  const listed = (text: string) => text.split(/[\s,]+/).filter((part) => part !== '');
  try {
    return [...(file ? listed(readFileSync(file, 'utf8')) : [key]), ...listed(old)];
  } catch {
    return null;
  }
}
