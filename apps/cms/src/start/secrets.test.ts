import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecrets } from './secrets.ts';

let folder: string;
let keys: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coaching-secrets-'));
  keys = `${folder}-keys`;
});
afterEach(() => {
  for (const each of [folder, keys]) rmSync(each, { recursive: true, force: true });
});

const old = {
  payloadSecret: 'a',
  coachingKey: Buffer.alloc(32, 3).toString('base64'),
  databasePassword: 'b',
};
const beside = () => readFileSync(join(folder, 'secrets.json'), 'utf8');

test('secrets are made once and kept for the owner alone, the key in a folder of its own', () => {
  const secrets = readSecrets(folder, keys);
  expect(Buffer.from(secrets.coachingKey, 'base64')).toHaveLength(32);
  expect(readSecrets(folder, keys)).toEqual(secrets);
  expect(beside()).not.toContain(secrets.coachingKey);
  for (const file of [join(folder, 'secrets.json'), join(keys, 'coaching-key')])
    expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(keys).mode & 0o777).toBe(0o700);
});

test('a key beside the data moves out, whatever moment a start before this one was stopped at', () => {
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(old));
  expect(readSecrets(folder, keys)).toEqual(old);
  expect(beside()).not.toContain(old.coachingKey);
  // Stopped after the key was written, and before it was taken out.
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(old));
  expect(readSecrets(folder, keys)).toEqual(old);
  expect(beside()).not.toContain(old.coachingKey);
  expect(readSecrets(folder, keys)).toEqual(old);
});

test('of two different keys none is overwritten', () => {
  const { coachingKey } = readSecrets(folder, keys);
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(old));
  expect(() => readSecrets(folder, keys)).toThrow(/two different keys/);
  expect(beside()).toContain(old.coachingKey);
  expect(readFileSync(join(keys, 'coaching-key'), 'utf8')).toContain(coachingKey);
});

test('data whose key is gone gets no new one', () => {
  readSecrets(folder, keys);
  rmSync(keys, { recursive: true });
  expect(() => readSecrets(folder, keys)).toThrow(/is gone: put back your copy/);
  expect(existsSync(keys)).toBe(false);
});

test.each(['', '{', '{"payloadSecret":"a","coachingKey":""}'])(
  'a damaged file (%j) is never replaced',
  (text) => {
    writeFileSync(join(folder, 'secrets.json'), text);
    expect(() => readSecrets(folder, keys)).toThrow(/damaged/);
    expect(beside()).toBe(text);
  },
);
