import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../start/pnpm.mjs';
import { fullSizes } from './fullSizes.mjs';
import { linksOf, promises } from './promises.mjs';
import { testFolders } from './testRuns.mjs';

const read = (file) => readFileSync(join(project, file), 'utf8');
const table = promises(read('SECURITY.md'));

test('a row is read as what is promised, with the files that show it', () => {
  const lines = [
    '## What is promised',
    '',
    '| promise | shown by |',
    '| --- | --- |',
    '| Yes | `a`, `b/c` |',
    '| No | later |',
  ];
  expect(promises(lines.join('\n'))).toEqual([
    { promise: 'Yes', files: ['a', 'b/c'] },
    { promise: 'No', files: [] },
  ]);
});

test('nothing is promised without a test, and every test that is named is there and is run', () => {
  expect(table.length).toBeGreaterThan(20);
  const folders = testFolders();
  const wrong = table.flatMap(({ promise, files }) =>
    files.length === 0
      ? [`${promise}: no test`]
      : files.filter(
          (file) =>
            !file.endsWith('.test.ts') ||
            !existsSync(join(project, file)) ||
            !folders.some((folder) => join(project, file).startsWith(`${folder}/`)),
        ),
  );
  expect(wrong).toEqual([]);
});

test.each(['SECURITY.md', 'docs/threat-model.md'])('what %s leads to is there', (document) => {
  const links = linksOf(read(document));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !existsSync(join(project, dirname(document), link)))).toEqual([]);
});

test('what is run at full size is among what is promised, and asks for that size', () => {
  const files = table.flatMap((row) => row.files);
  for (const [file, sizes] of Object.entries(fullSizes)) {
    expect(files).toContain(file);
    const text = read(file);
    for (const name of Object.keys(sizes))
      expect([file, text.includes(`env['${name}']`) || text.includes(`env.${name}`)]).toEqual([file, true]);
  }
});
