import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVault } from './createVault.ts';
import { SealBrokenError, type SealedPlace } from './seal.ts';

const vault = createVault(Buffer.alloc(32, 7).toString('base64'));
const place: SealedPlace = { organization: 'o1', collection: 'notes', document: 'd1', field: 'text' };

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(vault.open(vault.seal(text, place), place)).toBe(text);
    }),
  );
});

test('the same text never looks the same twice, and never shows', () => {
  const texts = Array.from({ length: 50 }, () => vault.seal('I doubt myself', place));
  expect(new Set(texts).size).toBe(50);
  expect(texts.join()).not.toContain(Buffer.from('I doubt').toString('base64url').slice(0, 8));
});

test('every flipped bit is refused', () => {
  const sealed = vault.seal('private', place);
  const prefix = sealed.slice(0, sealed.lastIndexOf('.') + 1);
  const bytes = Buffer.from(sealed.slice(prefix.length), 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(() => vault.open(prefix + changed.toString('base64url'), place)).toThrow(SealBrokenError);
  }
});

test.each(['organization', 'collection', 'document', 'field'] as const)(
  'a text moved to another %s is refused',
  (part) => {
    expect(() => vault.open(vault.seal('private', place), { ...place, [part]: 'other' })).toThrow(
      SealBrokenError,
    );
  },
);

test('places that only read alike are different', () => {
  const sealed = vault.seal('private', { ...place, document: 'a|b', field: 'c' });
  expect(() => vault.open(sealed, { ...place, document: 'a', field: 'b|c' })).toThrow(SealBrokenError);
});

test('another key does not open it', () => {
  const other = createVault(randomBytes(32).toString('base64'));
  expect(() => other.open(vault.seal('private', place), place)).toThrow(/no key named/);
});

test('a key of the wrong length is refused with the way to make one', () => {
  expect(() => createVault('short')).toThrow(/openssl rand -base64 32/);
});

test('a mark is the same for the same text and key, and for nothing else', () => {
  expect(vault.mark('a')).toMatch(/^[0-9a-f]{64}$/);
  expect(vault.mark('a')).toBe(createVault(Buffer.alloc(32, 7).toString('base64')).mark('a'));
  expect(vault.mark('a')).not.toBe(vault.mark('b'));
  expect(vault.mark('a')).not.toBe(createVault(randomBytes(32).toString('base64')).mark('a'));
});

// What hosts have stored has to open with every later version: whoever changes these bytes needs a `v2` beside them.
test('what was sealed and marked before is still known', () => {
  const sealed = 'v1.c89215f1.0lHYpmbNFSmY7p1G4Mgddn-ufLIyT6qk238vBe1kc8e6DRE';
  expect(vault.open(sealed, place)).toBe('Grüße');
  expect(vault.seal('Grüße', place)).toMatch(/^v1\.c89215f1\.[\w-]{47}$/);
  expect(vault.mark('a')).toBe('c7e1310b3cd331c73ac352e3cd323e48db71ccdaeea7a6c60ac1525b6c427ef6');
});

describe('what was never sealed', () => {
  const sealed = vault.seal('private', place);
  const [version, keyId, body = ''] = sealed.split('.');
  const opening = (text: string) => () => vault.open(text, place);

  test.each([
    '',
    'private',
    `${version}.${keyId}`,
    `${version}.${keyId}.`,
    `${version}..${body}`,
    `v2.${keyId}.${body}`,
    `${sealed}.`,
    `${sealed}.${body}`,
  ])('is not taken for it: “%s”', (text) => {
    expect(opening(text)).toThrow(SealBrokenError);
    expect(opening(text)).toThrow('This is not a sealed text.');
  });

  test('is damaged where it is too short, or holds what base64url does not say', () => {
    const bytes = (count: number) => Buffer.alloc(count, 1).toString('base64url');
    for (const damaged of [bytes(1), bytes(27), `${body}=`, `${body.slice(0, 20)} ${body.slice(20)}`])
      expect(opening(`${version}.${keyId}.${damaged}`)).toThrow('This sealed text is damaged.');
    expect(opening(`${version}.${keyId}.${bytes(28)}`)).toThrow('This sealed text was changed or moved.');
  });

  test('is an error with a name, and with its cause where there is one', () => {
    const error = new SealBrokenError('x');
    expect([error.name, error instanceof Error]).toEqual(['SealBrokenError', true]);
    expect(opening(`${version}.${keyId}.${Buffer.alloc(28).toString('base64url')}`)).toThrow(
      expect.objectContaining({ cause: expect.any(Error) }),
    );
  });
});

test('a key is exactly 32 bytes', () => {
  for (const count of [0, 31, 33])
    expect(() => createVault(Buffer.alloc(count).toString('base64'))).toThrow(/32 bytes/);
});

test('nothing is a text too', () => {
  expect(vault.open(vault.seal('', place), place)).toBe('');
});
