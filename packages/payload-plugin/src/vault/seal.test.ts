import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
