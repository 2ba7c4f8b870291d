// `pnpm test:security`: every test that SECURITY.md names, one file after another and at full size, and what came of each.
// With words, as in `pnpm test:security vault thief`, the files whose path has one of them.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { install } from '../start/install.mjs';
import { project, turbo } from '../start/pnpm.mjs';
import { fullSizes } from './fullSizes.mjs';
import { table } from './outcome.mjs';
import { promises } from './promises.mjs';
import { runTests, testFolders } from './testRuns.mjs';

const words = process.argv.slice(2).filter((argument) => argument !== '--');
const rows = promises(readFileSync(join(project, 'SECURITY.md'), 'utf8')).flatMap(({ promise, files }) =>
  files.map((file) => ({ promise, file })),
);
const wanted = rows.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));
if (wanted.length === 0) throw new Error(`SECURITY.md names no test with ${words.join(' or ')} in its path.`);

if ((await install()) !== 0 || (await turbo('bundle', 'declarations')) !== 0) process.exit(1);

const folders = testFolders();
const outcome = [['what was tried', 'by', 'size', 'tests', 'seconds', 'result']];
let failed = 0;
for (const { promise, file } of wanted) {
  const folder = folders.find((each) => join(project, file).startsWith(`${each}/`));
  if (!folder) throw new Error(`${file} lies in no folder with tests.`);
  const sizes = fullSizes[file] ?? {};
  console.log(`\n── ${file}`);
  const start = performance.now();
  const result = await runTests(folder, [relative(folder, join(project, file))], sizes);
  for (const problem of result.problems) console.error(problem);
  if (result.failed > 0) failed += 1;
  outcome.push([
    promise,
    file,
    Object.entries(sizes)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ') || '–',
    result.passed + result.failed,
    Math.round((performance.now() - start) / 1000),
    result.failed === 0 ? 'ok' : `${result.failed} FAILED`,
  ]);
}

console.log(`\n${table(outcome)}`);
console.log(`\n${wanted.length - failed} of ${wanted.length} files hold.`);
process.exit(failed === 0 ? 0 : 1);
