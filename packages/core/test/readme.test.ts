import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, program = ''] = /^```ts\n(.*?)^```$/ms.exec(page) ?? [];

test('the example of the page prints what stands there', () => {
  const expected = [...program.matchAll(/\/\/=> (.*)$/gm)].map(([, printed]) => printed);
  expect(expected).toHaveLength(3);
  const options = ['--no-warnings', '--conditions=@coaching/source', '--input-type=module-typescript', '-'];
  const { stdout, stderr } = spawnSync(process.execPath, options, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    input: program,
    encoding: 'utf8',
  });
  expect([stderr, stdout.trimEnd().split('\n')]).toEqual(['', expected]);
});

test('the page names every entry of the package', () => {
  const entries = Object.keys(manifest.exports)
    .filter((entry) => entry !== '.' && entry !== './package.json')
    .map((entry) => entry.slice(1));
  const named = [...page.matchAll(/^\| `(\/\w+)` \|/gm)].map(([, entry]) => entry);
  expect(named.sort()).toEqual(entries.sort());
});
