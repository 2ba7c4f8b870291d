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

/** Runs the tests of a folder, or some of its files, with more environment if given, and returns what the report says. */
export async function runTests(folder, files = [], more = {}) {
  const report = join(folder, 'reports/vitest.json');
  rmSync(report, { force: true });
  const code = await run(projectNode, [join(project, 'node_modules/vitest/vitest.mjs'), 'run', ...files], {
    cwd: folder,
    env: { ...environment, CI: 'true', ...more },
  });
  if (!existsSync(report)) return { ...nothing, failed: 1, problems: ['The run ended without a report.'] };
  return readReport(JSON.parse(readFileSync(report, 'utf8')), code);
}

/**
 * Returns the numbers of a vitest report. What keeps a run from saying anything counts as failed tests, so that it cannot go
 * unnoticed: each test that did not run in a file that failed, a file that did not start, a skipped test, a run without
 * tests or one that failed beside them.
 *
 * @param {{ numPassedTests: number, testResults: readonly { name: string, status: string,
 *   assertionResults: readonly { status: string }[] }[] }} report
 * @param {number} code - the run's exit code
 */
export function readReport(report, code) {
  const problems = [];
  let failed = 0;
  let skipped = 0;
  for (const { name, status, assertionResults } of report.testResults) {
    const count = (...states) => assertionResults.filter((test) => states.includes(test.status)).length;
    const notRun = assertionResults.length - count('passed', 'failed');
    if (status !== 'failed') skipped += notRun;
    else if (count('failed') === 0) {
      problems.push(`${name} could not start.`);
      failed += Math.max(notRun, 1);
    } else failed += count('failed') + notRun;
  }
  const passed = report.numPassedTests;
  if (passed + failed === 0) {
    problems.push('The run has no tests.');
    failed += 1;
  }
  if (skipped > 0) {
    problems.push(`${skipped} tests are skipped; a test runs or is deleted.`);
    failed += skipped;
  }
  if (code !== 0 && failed === 0) {
    problems.push('The run failed outside its tests.');
    failed += 1;
  }
  return { passed, failed, problems };
}
