import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementScope, type KeyScope, personScope, privateScope } from './KeyScope.ts';
import { localKeys } from './localKeys.ts';
import { dataKeyIn, open, openEarlier, readSealed, SealBrokenError, type SealedPlace, seal } from './seal.ts';

const key = createSecretKey(Buffer.alloc(32, 9));
const keyId = '0123456789abcdef';
const scope = privateScope('e1', 'p1');
const place: SealedPlace = {
  organization: 'o1',
  collection: 'notes',
  document: 'd1',
  field: 'text',
  bound: { audience: '"leaderOnly"' },
};
const sealing = (text: string, at = place, by: KeyScope = scope) => seal(text, at, { key, keyId, scope: by });
const opening = (text: string, at = place, by: KeyScope = scope) =>
  open(readSealed(text), at, { key, scope: by });

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(opening(sealing(text))).toBe(text);
    }),
  );
});

test('nothing is a text too, and so is one that ends in what fills others up', () => {
  for (const text of ['', '\0', 'a\0\0', 'x'.repeat(63), 'x'.repeat(64), '€', `${'€'.repeat(21)}\0`])
    expect(opening(sealing(text))).toBe(text);
});

test('the same text never looks the same twice, and never shows', () => {
  const texts = Array.from({ length: 50 }, () => sealing('I doubt myself'));
  expect(new Set(texts).size).toBe(50);
  expect(texts.join()).not.toContain(Buffer.from('I doubt').toString('base64url').slice(0, 8));
});

test('the length of a short text does not tell which one it is', () => {
  const lengths = ['urgent', 'consider', 'recommend', '', 'x'.repeat(63)].map((text) => sealing(text).length);
  expect(new Set(lengths).size).toBe(1);
  expect(sealing('x'.repeat(64)).length).toBeGreaterThan(lengths[0] ?? 0);
});

test('every flipped bit is refused', () => {
  const sealed = sealing('private');
  const prefix = sealed.slice(0, sealed.lastIndexOf('.') + 1);
  const bytes = Buffer.from(sealed.slice(prefix.length), 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(() => opening(prefix + changed.toString('base64url'))).toThrow(SealBrokenError);
  }
});

test.each(['organization', 'collection', 'document', 'field'] as const)(
  'a text moved to another %s is refused',
  (part) => {
    expect(() => opening(sealing('private'), { ...place, [part]: 'other' })).toThrow(SealBrokenError);
  },
);

test('a text is bound to whose it is, and to whom it is for', () => {
  const sealed = sealing('private');
  for (const other of [privateScope('e1', 'p2'), privateScope('e2', 'p1'), engagementScope('e1')])
    expect(() => opening(sealed, place, other)).toThrow('This sealed text was changed or moved.');
  for (const bound of [
    { audience: '"shared"' },
    { audience: '"leaderOnly"', author: '"p1"' },
    { author: '"leaderOnly"' },
    {},
  ])
    expect(() => opening(sealed, { ...place, bound })).toThrow('This sealed text was changed or moved.');
});

test('in which order something is bound makes no difference', () => {
  const sealed = sealing('private', { ...place, bound: { a: '1', b: '2' } });
  expect(opening(sealed, { ...place, bound: { b: '2', a: '1' } })).toBe('private');
});

test('places that only read alike are different', () => {
  const sealed = sealing('private', { ...place, document: 'a|b', field: 'c' });
  expect(() => opening(sealed, { ...place, document: 'a', field: 'b|c' })).toThrow(SealBrokenError);
  expect(personScope('a')).not.toEqual(engagementScope('a'));
});

test('another key does not open it, nor the name of another', () => {
  const sealed = sealing('private');
  const other = createSecretKey(Buffer.alloc(32, 8));
  expect(() => open(readSealed(sealed), place, { key: other, scope })).toThrow(SealBrokenError);
  expect(() => opening(sealed.replace(keyId, '0123456789abcdee'))).toThrow(SealBrokenError);
});

test('the name of a data key is read from the text alone', () => {
  expect(dataKeyIn(sealing('private'))).toBe(keyId);
  for (const text of ['v1.c89215f1.xyz', 'v2', 'v2.', 'a note', '']) expect(dataKeyIn(text)).toBeNull();
});

// What hosts have stored has to open with every later version: whoever changes these bytes needs a `v3` beside them.
describe('what was sealed before is still known', () => {
  test('with a data key', () => {
    const sealed =
      'v2.0123456789abcdef.Z1ol1GwzK0i0CrlLP4G0GNqtD_hrNZoJZRivO56pu5rzisRbxGcbEycflLNQxADfhMeebF-_78wJVU_jkuDJDrc3H8Z-eqMubSy_gB3iBZI_9TZxrD500zOkY7c';
    expect(opening(sealed)).toBe('Grüße');
    expect(sealing('Grüße')).toMatch(/^v2\.0123456789abcdef\.[\w-]{123}$/);
  });

  test('with a master key, before there were data keys', () => {
    const sealed = readSealed('v1.c89215f1.0lHYpmbNFSmY7p1G4Mgddn-ufLIyT6qk238vBe1kc8e6DRE');
    const master = localKeys([Buffer.alloc(32, 7).toString('base64')]).sealedBefore('c89215f1');
    if (!master) throw new Error('The master key is not found.');
    const { bound, ...earlier } = place;
    expect(openEarlier(sealed, earlier, master)).toBe('Grüße');
    expect(openEarlier(sealed, place, master)).toBe('Grüße');
    for (const part of ['organization', 'collection', 'document', 'field'] as const)
      expect(() => openEarlier(sealed, { ...earlier, [part]: 'other' }, master)).toThrow(SealBrokenError);
  });
});

describe('what was never sealed', () => {
  const sealed = sealing('private');
  const [version, , body = ''] = sealed.split('.');

  test.each([
    '',
    'private',
    `${version}.${keyId}`,
    `${version}.${keyId}.`,
    `${version}..${body}`,
    `v3.${keyId}.${body}`,
    `${sealed}.`,
    `${sealed}.${body}`,
  ])('is not taken for it: “%s”', (text) => {
    expect(() => opening(text)).toThrow(SealBrokenError);
    expect(() => opening(text)).toThrow('This is not a sealed text.');
  });

  test('is damaged where it is too short, or holds what base64url does not say', () => {
    const bytes = (count: number) => Buffer.alloc(count, 1).toString('base64url');
    for (const damaged of [bytes(1), bytes(27), `${body}=`, `${body.slice(0, 20)} ${body.slice(20)}`])
      expect(() => opening(`${version}.${keyId}.${damaged}`)).toThrow('This sealed text is damaged.');
    expect(() => opening(`${version}.${keyId}.${bytes(28)}`)).toThrow(
      'This sealed text was changed or moved.',
    );
  });

  test('is an error with a name, and with its cause where there is one', () => {
    const error = new SealBrokenError('x');
    expect([error.name, error instanceof Error]).toEqual(['SealBrokenError', true]);
    expect(() => opening(`${version}.${keyId}.${Buffer.alloc(28).toString('base64url')}`)).toThrow(
      expect.objectContaining({ cause: expect.any(Error) }),
    );
  });
});
