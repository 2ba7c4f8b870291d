// `npm test`: everything that has to hold before a change goes in. The last line sums up all tests: `N passed, N failed`.
// With folders, as in `npm test packages/core`, their tests alone.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { install } from './start/install.mjs';
import { project, projectNode, run, turbo } from './start/pnpm.mjs';
import { runTests, testFolders } from './test/testRuns.mjs';

const named = process.argv.slice(2);
const only = named.map((folder) => join(project, folder));
// A package needs what it is made of; the apps are tested together.
const filters = named.some((folder) => !folder.startsWith('packages/'))
  ? []
  : named.map((folder) => `--filter={./${folder}}...`);
const failures = [];

/** Runs one step under a header; a failed one does not hide the others. */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const ok = await work().catch((error) => {
    console.error(error);
    return false;
  });
  console.log(`── ${ok ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) failures.push(name);
  return ok;
}

const tool = (path, ...args) => run(projectNode, [join(project, 'node_modules', path), ...args]);
const check = (name, ...args) => run(projectNode, [join(project, 'scripts/checks', `${name}.mjs`), ...args]);
const succeeds = async (code) => (await code) === 0;

const ready =
  (await step('Install', () => succeeds(install()))) &&
  (await step('Build', () => succeeds(turbo('bundle', 'declarations', ...filters))));

let passed = 0;
let failed = 0;
if (ready && only.length === 0) {
  await step('Format and lint', () =>
    succeeds(tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings')),
  );
  await step('Types, TypeScript 6', () => succeeds(turbo('typecheck', '--continue')));
  await step('Types, TypeScript 7', typescript7);
  await step('Boundaries between packages', () => succeeds(tool('turbo/bin/turbo', 'boundaries')));
  await step('Imports without circles', () => succeeds(check('circles')));
  await step('Unused files, exports and dependencies', () =>
    succeeds(tool('knip/bin/knip.js', '--no-config-hints')),
  );
  await step('Values that core publishes', () => succeeds(check('usedExports')));
  await step('Security floors', () => succeeds(check('securityFloors')));
  await step('Generated files', () => succeeds(check('generated', '--check')));
  await step('Packed packages', () => succeeds(check('packages')));
  await step('Size of the SDK', () =>
    succeeds(
      run(projectNode, [join(project, 'node_modules/size-limit/bin.js')], {
        cwd: join(project, 'packages/sdk'),
      }),
    ),
  );
}
if (ready) {
  const folders = testFolders();
  for (const folder of only.length > 0 ? folders.filter((each) => only.includes(each)) : folders) {
    await step(`Tests of ${relative(project, folder) || 'scripts'}`, async () => {
      const result = await runTests(folder);
      passed += result.passed;
      failed += result.failed;
      for (const problem of result.problems) console.error(problem);
      return result.failed === 0;
    });
  }
  if (passed + failed === 0) failures.push('There are no tests.');
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(' · ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failures.length > 0 || failed > 0 ? 1 : 0);

/** The next compiler, which is written in another language, has to agree. */
async function typescript7() {
  let ok = true;
  for (const folder of ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(project, group)).map((name) => `${group}/${name}`),
  )) {
    if (!existsSync(join(project, folder, 'tsconfig.json'))) continue;
    ok = (await succeeds(tool('typescript7/bin/tsc', '--noEmit', '-p', folder))) && ok;
  }
  return ok;
}
