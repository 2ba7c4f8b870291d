// The whole module, so that a test can count how often its functions are called.
import crypto from 'node:crypto';
import { promisify } from 'node:util';

/** How Payload marks what it hashes today; what it has hashed before has no mark. */
const mark = 'pbkdf2-sha256-v1:';
const present = { iterations: 600_000, bytes: 32 };
const former = { iterations: 25_000, bytes: 512 };

const hash = (password: string, salt: string, { iterations, bytes }: typeof present) =>
  promisify(crypto.pbkdf2)(password, salt, iterations, bytes, 'sha256');

/** Does the work by which Payload compares a password with the one of an account, and throws the result away. */
export async function hashAsPayloadDoes(password: string): Promise<void> {
  await hash(password, crypto.randomBytes(32).toString('hex'), present);
}

/** Returns whether a password is the one of an account. */
export async function isPasswordOf(
  password: string,
  account: { readonly hash: string; readonly salt: string },
): Promise<boolean> {
  const isPresent = account.hash.startsWith(mark);
  const stored = Buffer.from(isPresent ? account.hash.slice(mark.length) : account.hash, 'hex');
  const given = await hash(password, account.salt, isPresent ? present : former);
  return stored.length === given.length && crypto.timingSafeEqual(stored, given);
}
