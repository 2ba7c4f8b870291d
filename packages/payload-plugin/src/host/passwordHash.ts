// The whole module, so that a test can count how often its functions are called.
import crypto from 'node:crypto';
import { promisify } from 'node:util';

/** Does the work by which Payload compares a password with the one of an account, and throws the result away. */
export async function hashAsPayloadDoes(password: string): Promise<void> {
  const salt = crypto.randomBytes(32).toString('hex');
  await promisify(crypto.pbkdf2)(password, salt, 600_000, 32, 'sha256');
}
