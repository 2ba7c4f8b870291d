import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecrets } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coaching-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('secrets are made once and kept for the owner alone', () => {
  const secrets = readSecrets(folder);
  expect(Buffer.from(secrets.coachingKey, 'base64')).toHaveLength(32);
  expect(readSecrets(folder)).toEqual(secrets);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test.each(['', '{', '{"payloadSecret":"a","coachingKey":""}'])(
  'a damaged file (%j) is never replaced',
  (text) => {
    writeFileSync(join(folder, 'secrets.json'), text);
    expect(() => readSecrets(folder)).toThrow(/damaged/);
  },
);
