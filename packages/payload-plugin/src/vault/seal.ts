import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

/** Where a sealed text belongs. A text that is moved elsewhere cannot be opened. */
export type SealedPlace = {
  readonly organization: string;
  readonly collection: string;
  readonly document: string;
  readonly field: string;
};

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** A sealed text could not be opened: it was changed, moved, or sealed with another key. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

/** The lengths stand in front, so that no two places give the same bytes. */
function bytesOf({ organization, collection, document, field }: SealedPlace, keyId: string): Buffer {
  return Buffer.from(
    [keyId, organization, collection, document, field]
      .map((part) => `${Buffer.byteLength(part)}:${part}`)
      .join('|'),
  );
}

/**
 * Returns `plain` encrypted and bound to its place, as `v1.<key id>.<nonce, tag and ciphertext in base64url>`.
 *
 * AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D).
 *
 * @param key - 32 bytes
 * @param keyId - names the key, so that a later key ring can find it
 */
export function seal(plain: string, place: SealedPlace, key: KeyObject, keyId: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(bytesOf(place, keyId));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `v1.${keyId}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/**
 * Returns the text that was sealed for this place.
 *
 * @throws SealBrokenError when one bit of text, place or key differs
 */
export function open(
  sealed: string,
  place: SealedPlace,
  keyOf: (keyId: string) => KeyObject | undefined,
): string {
  const [version, keyId, body, ...rest] = sealed.split('.');
  if (version !== 'v1' || !keyId || !body || rest.length > 0)
    throw new SealBrokenError('This is not a sealed text.');
  const key = keyOf(keyId);
  if (!key) throw new SealBrokenError(`There is no key named “${keyId}”.`);
  const bytes = Buffer.from(body, 'base64url');
  // Decoding forgives stray bits at the end; a changed text must never pass.
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== body)
    throw new SealBrokenError('This sealed text is damaged.');
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(bytesOf(place, keyId));
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString(
      'utf8',
    );
  } catch (cause) {
    throw new SealBrokenError('This sealed text was changed or moved.', { cause });
  }
}
