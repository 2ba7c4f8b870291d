import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { KeyProvider, KeyToUnwrap } from './KeyProvider.ts';

const nonceBytes = 12;
const tagBytes = 16;

type MasterKey = { readonly id: string; readonly bytes: Buffer; readonly key: KeyObject };

function masterKeyOf(text: string): MasterKey {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32)
    throw new Error('The coaching key has to be 32 bytes in base64. Make one with: openssl rand -base64 32');
  // The name is public: it has to tell keys apart and say nothing about them.
  const id = createHash('sha256').update('coaching key id').update(bytes).digest('hex').slice(0, 8);
  return { id, bytes, key: createSecretKey(bytes) };
}

/**
 * Returns a provider whose master keys this process has: from the environment, or from a file.
 *
 * AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D), bound to what the data key is for.
 *
 * @param keys - the present master key and those before it, each 32 bytes in base64
 * @throws without a key, or for one of another length
 * @example
 * localKeys([process.env.COACHING_KEY, ...process.env.COACHING_OLD_KEYS.split(',')])
 */
export function localKeys(keys: readonly [string, ...string[]]): KeyProvider {
  const [first, ...old] = keys;
  const present = masterKeyOf(first);
  const ring = [present, ...old.map(masterKeyOf)];
  const keyOf = (id: string) => ring.find((one) => one.id === id)?.key;
  return {
    current: async () => present.id,
    wrap: async (key, about) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', present.key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(key), cipher.final()]);
      const wrapped = Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
      return { wrapped, masterKey: present.id };
    },
    unwrap: async (wrapped) => wrapped.map((one) => unwrap(one, keyOf(one.masterKey))),
    sealedBefore: keyOf,
    // The oldest one: what was marked before there was a key for it was marked with that.
    firstMarkKey: () =>
      Buffer.from(hkdfSync('sha256', (ring.at(-1) ?? present).bytes, '', 'coaching mark', 32)),
  };
}

function unwrap({ wrapped, masterKey, about }: KeyToUnwrap, key: KeyObject | undefined): Buffer {
  if (!key)
    throw new Error(
      `There is no master key named “${masterKey}”. The coaching plugin needs the key with which the data was stored, ` +
        'as the present one or among the old ones.',
    );
  const bytes = Buffer.from(wrapped, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(about));
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new Error('A data key was changed or moved.', { cause });
  }
}
