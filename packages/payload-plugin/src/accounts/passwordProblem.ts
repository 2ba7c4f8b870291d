import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** The fewest and the most characters of a password; the sign-in takes no longer one. */
export const passwordLength = { least: 12, most: 200 } as const;

/** What is wrong with a password. */
export type PasswordProblem = 'tooShort' | 'tooLong' | 'common' | 'own';

/** Fewer than a hundred million guesses are enough for whatever scores less. */
const enough = 3;

let estimator: ZxcvbnFactory | undefined;

/**
 * Returns what is wrong with a password, or null.
 *
 * Words of the own name and address may be part of a longer one, but not half of it.
 *
 * @param owner - whose it is going to be
 * @example
 * passwordProblem('Password1234!', { name: 'Ann', email: 'ann@example.com' }) //=> 'common'
 */
export function passwordProblem(
  password: string,
  owner: { readonly name: string; readonly email: string },
): PasswordProblem | null {
  const { length } = [...password];
  if (length < passwordLength.least) return 'tooShort';
  if (length > passwordLength.most) return 'tooLong';
  const lower = password.toLowerCase();
  const own = [owner.name, owner.email, ...`${owner.name} ${owner.email}`.split(/[^\p{L}\p{N}]+/u)]
    .map((word) => word.toLowerCase())
    .filter((word) => [...word].length * 2 >= length);
  if (own.some((word) => lower.includes(word))) return 'own';
  // More characters make no easy password hard, and only cost time.
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 64 });
  return estimator.check(password).score < enough ? 'common' : null;
}
