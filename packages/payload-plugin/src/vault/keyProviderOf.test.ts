import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyProviderOf } from './keyProviderOf.ts';
import { localKeys } from './localKeys.ts';

const newKey = () => randomBytes(32).toString('base64');
const [present, old, older] = [newKey(), newKey(), newKey()];
const data = randomBytes(32);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coaching-keys-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (text: string) => {
  const file = join(folder, randomBytes(4).toString('hex'));
  writeFileSync(file, text);
  return file;
};
const idOf = (key: string) => localKeys([key]).current();

/** Which of the three keys the provider opens, and which of them it wraps with. */
async function ringOf(environment: Readonly<Record<string, string>>, key?: string) {
  const provider = keyProviderOf({ key }, environment);
  const opened: string[] = [];
  for (const one of [present, old, older]) {
    const wrapped = { ...(await localKeys([one]).wrap(data, 'a')), about: 'a' };
    const found = await provider.unwrap([wrapped]).catch(() => []);
    if (found[0]?.equals(data)) opened.push(one);
  }
  return { wraps: await provider.current(), opened };
}

test.each<[name: string, environment: () => Readonly<Record<string, string>>, opened: readonly string[]]>([
  ['the key alone', () => ({ COACHING_KEY: present }), [present]],
  [
    'the key and those before it',
    () => ({ COACHING_KEY: present, COACHING_OLD_KEYS: `${old}, ${older}` }),
    [present, old, older],
  ],
  ['a file', () => ({ COACHING_KEY_FILE: fileOf(`${present}\n`) }), [present]],
  [
    'a file with those before it',
    () => ({ COACHING_KEY_FILE: fileOf(`${present}\r\n\n${old}\n${older}`) }),
    [present, old, older],
  ],
  [
    'a file, and those before it beside it',
    () => ({ COACHING_KEY_FILE: fileOf(present), COACHING_OLD_KEYS: `${old}\n${older}` }),
    [present, old, older],
  ],
])('%s', async (_, environment, opened) => {
  expect(await ringOf(environment())).toEqual({ wraps: await idOf(present), opened });
});

test('a key in the options comes first, and the environment’s older ones open', async () => {
  const environment = { COACHING_KEY: older, COACHING_OLD_KEYS: old };
  expect(await ringOf(environment, present)).toEqual({ wraps: await idOf(present), opened: [present, old] });
});

test('an empty file, a file that is gone and a broken key are no keys', () => {
  for (const text of ['', '\n', 'short', `${present}\nshort`])
    expect(() => keyProviderOf({}, { COACHING_KEY_FILE: fileOf(text) })).toThrow('32 bytes in base64');
  expect(() => keyProviderOf({}, { COACHING_KEY_FILE: join(folder, 'gone') })).toThrow('ENOENT');
  expect(() => keyProviderOf({}, { COACHING_KEY: present, COACHING_OLD_KEYS: 'short' })).toThrow('32 bytes');
});
