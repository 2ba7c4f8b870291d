import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, project, projectNode, run } from '../start/pnpm.mjs';

/** What one run of a package's tests came to. `problems` are sentences about what is wrong with the run itself. */
const nothing = { passed: 0, failed: 0, problems: [] };

/** Returns the folders whose tests are run: every package and app with a vitest config, and the scripts. */
export function testFolders() {
  const workspaces = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(project, group)).map((name) => join(project, group, name)),
  );
  return [...workspaces, project].filter((folder) => existsSync(join(folder, 'vitest.config.ts')));
}

/** Runs the tests of a folder and returns what its report says. */
export async function runTests(folder) {
  const report = join(folder, 'reports/vitest.json');
  rmSync(report, { force: true });
  const code = await run(projectNode, [join(project, 'node_modules/vitest/vitest.mjs'), 'run'], {
    cwd: folder,
    env: { ...environment, CI: 'true' },
  });
  if (!existsSync(report)) return { ...nothing, failed: 1, problems: ['The run ended without a report.'] };
  return readReport(JSON.parse(readFileSync(report, 'utf8')), code);
}

/**
 * Returns the numbers of a vitest report. A run without tests, with a skipped test, or that failed beside its tests
 * counts as one failed test more, so that it cannot go unnoticed.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @param {number} code - the run's exit code
 */
export function readReport(report, code) {
  const { numPassedTests: passed, numFailedTests: failed } = report;
  const skipped = report.numPendingTests + report.numTodoTests;
  const problems = [];
  if (passed + failed === 0) problems.push('The run has no tests.');
  if (skipped > 0) problems.push(`${skipped} tests are skipped; a test runs or is deleted.`);
  if (code !== 0 && failed === 0) problems.push('The run failed outside its tests.');
  return { passed, failed: failed + problems.length, problems };
}
