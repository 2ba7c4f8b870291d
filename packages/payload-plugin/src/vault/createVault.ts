import { createHash, createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { open, type SealedPlace, seal } from './seal.ts';

/** Seals confidential texts and opens them again. */
export type Vault = {
  seal(plain: string, place: SealedPlace): string;
  open(sealed: string, place: SealedPlace): string;
  /** Returns a keyed hash (HMAC-SHA-256, in hexadecimal): nobody without the key can try what text it is of. */
  mark(text: string): string;
};

/**
 * Returns a vault with one master key.
 *
 * @param masterKey - 32 bytes in base64, usually from the environment variable COACHING_KEY
 */
export function createVault(masterKey: string): Vault {
  const bytes = Buffer.from(masterKey, 'base64');
  if (bytes.length !== 32) {
    throw new Error('The coaching key has to be 32 bytes in base64. Make one with: openssl rand -base64 32');
  }
  const key = createSecretKey(bytes);
  // The name is public: it has to tell keys apart and say nothing about them.
  const keyId = createHash('sha256').update('coaching key id').update(bytes).digest('hex').slice(0, 8);
  const markKey = createSecretKey(Buffer.from(hkdfSync('sha256', bytes, '', 'coaching mark', 32)));
  const keyOf = (id: string) => (id === keyId ? key : undefined);
  return {
    seal: (plain, place) => seal(plain, place, key, keyId),
    open: (sealed, place) => open(sealed, place, keyOf),
    mark: (text) => createHmac('sha256', markKey).update(text).digest('hex'),
  };
}
