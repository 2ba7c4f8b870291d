import { expect, test } from 'vitest';
import { localKeys } from './localKeys.ts';

const keyText = (byte: number, length = 32) => Buffer.alloc(length, byte).toString('base64');
const data = Buffer.alloc(32, 9);
const keys = localKeys([keyText(7)]);

test('a data key comes back as it was, for what it was wrapped for alone', async () => {
  const wrapped = await keys.wrap(data, 'a');
  expect(wrapped.masterKey).toBe(await keys.current());
  expect(await keys.unwrap([{ ...wrapped, about: 'a' }])).toEqual([data]);
  await expect(keys.unwrap([{ ...wrapped, about: 'b' }])).rejects.toThrow('A data key was changed or moved.');
});

test('several come back in their order', async () => {
  const others = [1, 2, 3].map((byte) => Buffer.alloc(32, byte));
  const wrapped = await Promise.all(others.map((one) => keys.wrap(one, 'a')));
  expect(await keys.unwrap(wrapped.map((one) => ({ ...one, about: 'a' })))).toEqual(others);
});

test('every flipped bit is refused', async () => {
  const { wrapped, masterKey } = await keys.wrap(data, 'a');
  const bytes = Buffer.from(wrapped, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    const one = { wrapped: changed.toString('base64url'), masterKey, about: 'a' };
    await expect(keys.unwrap([one])).rejects.toThrow('A data key was changed or moved.');
  }
});

test('the same key never looks the same twice', async () => {
  const wrapped = [await keys.wrap(data, 'a'), await keys.wrap(data, 'a')].map((one) => one.wrapped);
  expect(new Set(wrapped).size).toBe(2);
});

test('the first key of the ring wraps, and every one unwraps', async () => {
  const before = { ...(await keys.wrap(data, 'a')), about: 'a' };
  const ring = localKeys([keyText(8), keyText(7)]);
  expect(await ring.current()).not.toBe(await keys.current());
  const after = { ...(await ring.wrap(data, 'a')), about: 'a' };
  expect(after.masterKey).toBe(await ring.current());
  expect(await ring.unwrap([before, after])).toEqual([data, data]);
  await expect(localKeys([keyText(8)]).unwrap([before])).rejects.toThrow(
    /no master key named “c89215f1”.*old ones/,
  );
});

test('texts from before data keys open with every key of the ring', () => {
  const ring = localKeys([keyText(8), keyText(7)]);
  expect(ring.sealedBefore('c89215f1')?.export()).toEqual(Buffer.alloc(32, 7));
  expect(ring.sealedBefore('unknown')).toBeUndefined();
});

test('marks go on from the oldest key', () => {
  expect(localKeys([keyText(8), keyText(7)]).firstMarkKey()).toEqual(keys.firstMarkKey());
  expect(localKeys([keyText(8)]).firstMarkKey()).not.toEqual(keys.firstMarkKey());
});

test('a key is exactly 32 bytes, and says how to make one', () => {
  for (const length of [0, 31, 33])
    expect(() => localKeys([keyText(1, length)])).toThrow(/32 bytes in base64.*openssl rand -base64 32/);
  expect(() => localKeys([keyText(1), 'short'])).toThrow(/32 bytes/);
});

// What hosts have stored has to unwrap with every later version.
test('what was wrapped before is still known', async () => {
  const wrapped = 'K-DK6Zu9rmEFGLNwoWrlZ2dM7JZu-cJOzCfBWRaGy0Invra-LvFgbbToQvdNA6zGI9rQF_C7VJL4KVJ5';
  expect(await keys.unwrap([{ wrapped, masterKey: 'c89215f1', about: 'golden' }])).toEqual([data]);
});
