import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { type KeyScope, scopeText } from './KeyScope.ts';

/** Where a sealed text belongs. A text that is moved elsewhere cannot be opened. */
export type SealedPlace = {
  readonly organization: string;
  readonly collection: string;
  readonly document: string;
  readonly field: string;
  /** What else of the document must not change unless the text is sealed anew, such as who may read it. */
  readonly bound?: Readonly<Record<string, string>>;
};

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
/** Texts are filled up to a multiple of this many bytes: the length of a short one would tell which of a few it is. */
const block = 64;

/** A sealed text could not be opened: it was changed, moved, or sealed with a key that is not to be had. */
export class SealBrokenError extends Error {
  override readonly name: string = 'SealBrokenError';
}

/** The key of a sealed text is no more: it was erased, or is being erased right now. */
export class TextErasedError extends SealBrokenError {
  override readonly name = 'TextErasedError';
}

/** A sealed text in its parts. */
export type SealedText = {
  readonly version: 'v1' | 'v2';
  readonly keyId: string;
  readonly bytes: Buffer;
};

/** Returns the name of the data key of a text; null for one that a master key sealed, before there were data keys. */
export function dataKeyIn(sealed: string): string | null {
  const [version, keyId] = sealed.split('.', 2);
  return version === 'v2' && keyId ? keyId : null;
}

/** Returns the parts of a sealed text. @throws SealBrokenError for any other text */
export function readSealed(sealed: string): SealedText {
  const [version, keyId, body, ...rest] = sealed.split('.');
  if ((version !== 'v1' && version !== 'v2') || !keyId || !body || rest.length > 0)
    throw new SealBrokenError('This is not a sealed text.');
  const bytes = Buffer.from(body, 'base64url');
  // Decoding forgives stray bits at the end; a changed text must never pass.
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== body)
    throw new SealBrokenError('This sealed text is damaged.');
  return { version, keyId, bytes };
}

/** The lengths stand in front, so that no two places give the same bytes. */
function bytesOf(parts: readonly string[]): Buffer {
  return Buffer.from(parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join('|'));
}

function boundTo(place: SealedPlace, scope: KeyScope, keyId: string): Buffer {
  const { organization, collection, document, field, bound = {} } = place;
  const more = Object.keys(bound)
    .sort()
    .flatMap((name) => [name, bound[name] ?? '']);
  return bytesOf(['v2', keyId, scopeText(scope), organization, collection, document, field, ...more]);
}

function filled(plain: string): Buffer {
  const length = Buffer.byteLength(plain);
  const bytes = Buffer.alloc(Math.ceil((length + 1) / block) * block);
  bytes.write(plain);
  // Marks the end: what follows is zeros, and a text may end in zeros itself (ISO/IEC 7816-4).
  bytes[length] = 0x80;
  return bytes;
}

function emptied(bytes: Buffer): string {
  return bytes.toString('utf8', 0, bytes.lastIndexOf(0x80));
}

/**
 * Returns `plain` encrypted and bound to its place and scope, as `v2.<key id>.<nonce, tag and ciphertext in base64url>`.
 *
 * AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D).
 *
 * @param key - the data key of the scope, 32 bytes
 * @param keyId - names the data key
 */
export function seal(
  plain: string,
  place: SealedPlace,
  { key, keyId, scope }: { readonly key: KeyObject; readonly keyId: string; readonly scope: KeyScope },
): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(boundTo(place, scope, keyId));
  const body = Buffer.concat([cipher.update(filled(plain)), cipher.final()]);
  return `v2.${keyId}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/**
 * Returns the text that a data key sealed for this place and scope.
 *
 * @throws SealBrokenError when one bit of text, place, scope or key differs
 */
export function open(
  { keyId, bytes }: SealedText,
  place: SealedPlace,
  { key, scope }: { readonly key: KeyObject; readonly scope: KeyScope },
): string {
  return emptied(decrypt(bytes, key, boundTo(place, scope, keyId)));
}

/**
 * Returns the text that a master key sealed for this place, before there were data keys.
 *
 * @throws SealBrokenError when one bit of text, place or key differs
 */
export function openEarlier({ keyId, bytes }: SealedText, place: SealedPlace, key: KeyObject): string {
  const { organization, collection, document, field } = place;
  return decrypt(bytes, key, bytesOf([keyId, organization, collection, document, field])).toString('utf8');
}

function decrypt(bytes: Buffer, key: KeyObject, bound: Buffer): Buffer {
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(bound);
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new SealBrokenError('This sealed text was changed or moved.', { cause });
  }
}
