import { expect, test } from 'vitest';
import { localKeys } from './localKeys.ts';
import { unwrapping } from './unwrapped.ts';

const keys = localKeys([Buffer.alloc(32, 7).toString('base64')]);
const wrap = async (byte: number, about = 'a') => ({
  ...(await keys.wrap(Buffer.alloc(32, byte), about)),
  about,
});

/** A provider that counts what it is asked for. */
function counting() {
  const asked: number[] = [];
  return {
    asked,
    unwrap: (wanted: Parameters<typeof keys.unwrap>[0]) => {
      asked.push(wanted.length);
      return keys.unwrap(wanted);
    },
  };
}

test('what was unwrapped is remembered for five minutes', async () => {
  let now = 0;
  const provider = counting();
  const unwrap = unwrapping(provider, () => now);
  const [one, two] = [await wrap(1), await wrap(2)];
  expect((await unwrap([one, two])).map((key) => key.export())).toEqual([
    Buffer.alloc(32, 1),
    Buffer.alloc(32, 2),
  ]);
  expect((await unwrap([two, one, await wrap(3)])).map((key) => key.export()[0])).toEqual([2, 1, 3]);
  expect(provider.asked).toEqual([2, 1]);
  now = 5 * 60_000 - 1;
  await unwrap([one]);
  expect(provider.asked).toEqual([2, 1]);
  now += 1;
  await unwrap([one]);
  expect(provider.asked).toEqual([2, 1, 1]);
});

test('a remembered key is not given for another purpose', async () => {
  const unwrap = unwrapping(keys, () => 0);
  const one = await wrap(1);
  await unwrap([one]);
  await expect(unwrap([{ ...one, about: 'b' }])).rejects.toThrow('changed or moved');
});

test('no more than ten thousand are remembered, and the oldest go first', async () => {
  const provider = {
    asked: 0,
    unwrap: async (wanted: readonly unknown[]) => {
      provider.asked += wanted.length;
      return wanted.map(() => Buffer.alloc(32, 1));
    },
  };
  const unwrap = unwrapping(provider, () => 0);
  const one = (name: string) => ({ wrapped: name, masterKey: 'm', about: 'a' });
  await unwrap([one('first'), one('second')]);
  await unwrap(Array.from({ length: 9_999 }, (_, index) => one(String(index))));
  expect(provider.asked).toBe(10_001);
  await unwrap([one('second')]);
  expect(provider.asked).toBe(10_001);
  await unwrap([one('first')]);
  expect(provider.asked).toBe(10_002);
});

test('a provider that gives something else is found out', async () => {
  const one = await wrap(1);
  for (const given of [[], [Buffer.alloc(31)]])
    await expect(unwrapping({ unwrap: async () => given }, () => 0)([one])).rejects.toThrow('not 32 bytes');
});
