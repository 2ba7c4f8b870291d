import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeOnce } from './madeOnce.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coaching-once-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fill = (text: string) => async (draft: string) => {
  writeFileSync(join(draft, 'first'), text);
  await turn();
  writeFileSync(join(draft, 'second'), text);
};
const texts = (made: string) => ['first', 'second'].map((name) => readFileSync(join(made, name), 'utf8'));

test('of two that fill at once, one whole folder is kept and nothing else', async () => {
  const place = join(folder, 'deep/place');
  await Promise.all([madeOnce(place, fill('a')), madeOnce(place, fill('b'))]);
  const [first, second] = texts(place);
  expect(first).toBe(second);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['place']);
  expect(await madeOnce(place, () => Promise.reject(new Error('not again')))).toBe(place);
});

test('what fails leaves nothing, and is tried again', async () => {
  const place = join(folder, 'place');
  await expect(madeOnce(place, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
  expect(readdirSync(folder)).toEqual([]);
  expect(texts(await madeOnce(place, fill('c')))).toEqual(['c', 'c']);
});
